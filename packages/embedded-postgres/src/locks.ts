/** Advisory locks in the database `postgres`, which end with the connection however its process ends. */
export const PROVISIONING = 1;
export const SUPERVISION = 2;
