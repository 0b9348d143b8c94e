import pg from 'pg';

/** Both are missing in pg's types. */
export type Admin = pg.Client & { ref(): void; unref(): void };

const PASSWORD_REFUSED = '28P01';

export class PasswordRefused extends Error {}

/**
 * The launcher's own connection, as superuser, to the database `postgres`: it works when the application has used
 * up all of its connections, and the locks it takes meet nobody else's.
 * Null when the server does not answer, as while it starts or stops.
 */
export async function connectAdmin(port: number, password: string): Promise<Admin | null> {
  const admin = new pg.Client({
    host: '127.0.0.1',
    port,
    user: 'postgres',
    password,
    database: 'postgres',
    ssl: false,
    application_name: `ullim launcher, process ${process.pid}`,
    connectionTimeoutMillis: 10_000,
  }) as Admin;
  // A connection that breaks says so by its 'end' too; an 'error' nobody listens to would end node.
  admin.on('error', () => {});
  try {
    await admin.connect();
    return admin;
  } catch (error) {
    await admin.end().catch(() => {});
    if ((error as { code?: string }).code === PASSWORD_REFUSED) throw new PasswordRefused();
    return null;
  }
}
