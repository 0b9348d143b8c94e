import { Client } from 'pg';
import { StartProblem } from '../config/config.js';

const OLDEST = 15;

/** Throws StartProblem when the database does not answer or is too old. */
export async function checkDatabase(databaseUrl: string): Promise<void> {
  const client = new Client({ connectionString: databaseUrl, connectionTimeoutMillis: 10_000 });
  try {
    await client.connect();
    const { rows } = await client.query<{ number: string }>(
      `SELECT current_setting('server_version_num') AS number`,
    );
    const major = Math.floor(Number(rows[0]?.number) / 10_000);
    if (major < OLDEST) {
      throw new StartProblem(`PostgreSQL ${major} is too old. Point DATABASE_URL at ${OLDEST} or later.`);
    }
  } catch (error) {
    if (error instanceof StartProblem) throw error;
    const refused = refusal(error);
    if (refused) throw new StartProblem(refused);
    throw new StartProblem(
      `The database at ${withoutPassword(databaseUrl)} does not answer (${reason(error)}). Start it, or mend DATABASE_URL.`,
    );
  } finally {
    await client.end().catch(() => undefined);
  }
}

function withoutPassword(databaseUrl: string): string {
  const url = new URL(databaseUrl);
  url.password = '';
  return url.href;
}

function refusal(error: unknown): string | null {
  const { code, message } = error as { code?: string; message?: string };
  if (code?.startsWith('28'))
    return `The database refused the name or the password (${message}). Mend DATABASE_URL.`;
  if (code === '3D000') return `There is no such database (${message}). Create it, or mend DATABASE_URL.`;
  return null;
}

function reason(error: unknown): string {
  const { code, message, errors } = error as { code?: string; message?: string; errors?: Error[] };
  return message || errors?.[0]?.message || code || 'no reason given';
}
