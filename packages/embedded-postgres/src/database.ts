import type { Admin } from './admin.js';
import { PROVISIONING } from './locks.js';

/** The database `ullim` and its owner, who is no superuser. May be repeated, and broken off at any point. */
export async function provisionDatabase(admin: Admin, password: string): Promise<void> {
  await admin.query('SELECT pg_advisory_lock($1)', [PROVISIONING]);
  try {
    if (!(await has(admin, "SELECT FROM pg_roles WHERE rolname = 'ullim'"))) {
      await admin.query(`CREATE ROLE ullim LOGIN CREATEDB PASSWORD ${admin.escapeLiteral(password)}`);
    }
    if (!(await has(admin, "SELECT FROM pg_database WHERE datname = 'ullim'"))) {
      await admin.query('CREATE DATABASE ullim OWNER ullim');
    }
  } finally {
    await admin.query('SELECT pg_advisory_unlock($1)', [PROVISIONING]);
  }
}

async function has(admin: Admin, question: string): Promise<boolean> {
  return (await admin.query(question)).rowCount !== 0;
}
