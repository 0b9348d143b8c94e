import { readdir, readFile } from 'node:fs/promises';
import { Client } from 'pg';
import { StartProblem } from '../config/config.js';

const FOLDER = new URL('../../migrations/', import.meta.url);

/** Any number, the same in every copy of the program: copies starting together migrate one after another. */
const LOCK = 7_851_102;

/** Brings the schema up to this program. Throws StartProblem when it is newer than the program. */
export async function migrate(databaseUrl: string): Promise<void> {
  const client = new Client({ connectionString: databaseUrl });
  await client.connect();
  try {
    await client.query('SELECT pg_advisory_lock($1)', [LOCK]);
    await client.query(
      'CREATE TABLE IF NOT EXISTS schema_migrations (number integer PRIMARY KEY, name text NOT NULL)',
    );
    const { rows } = await client.query<{ number: number }>('SELECT number FROM schema_migrations');
    const applied = new Set(rows.map((row) => row.number));
    const known = await knownMigrations();
    refuseNewer(applied, known);
    for (const migration of known) if (!applied.has(migration.number)) await apply(client, migration);
  } catch (error) {
    throw explained(error);
  } finally {
    await client.end();
  }
}

type Migration = { number: number; name: string };

async function knownMigrations(): Promise<Migration[]> {
  const files = (await readdir(FOLDER)).filter((name) => name.endsWith('.sql')).sort();
  return files.map((name) => ({ number: Number.parseInt(name, 10), name }));
}

function refuseNewer(applied: Set<number>, known: Migration[]): void {
  const newest = Math.max(0, ...known.map((migration) => migration.number));
  const theirs = Math.max(0, ...applied);
  if (theirs <= newest) return;
  throw new StartProblem(
    `The database was made by a newer Ullim (schema ${theirs}, this program knows ${newest}). Start that version, or a later one.`,
  );
}

async function apply(client: Client, migration: Migration): Promise<void> {
  await client.query('BEGIN');
  try {
    await client.query(await readFile(new URL(migration.name, FOLDER), 'utf8'));
    await client.query('INSERT INTO schema_migrations (number, name) VALUES ($1, $2)', [
      migration.number,
      migration.name,
    ]);
    await client.query('COMMIT');
  } catch (error) {
    await client.query('ROLLBACK');
    throw error;
  }
}

/** Since PostgreSQL 15 only the owner of a database may create in it. */
const MAY_NOT_CREATE = '42501';

function explained(error: unknown): unknown {
  if ((error as { code?: string }).code !== MAY_NOT_CREATE) return error;
  return new StartProblem(
    'The role of DATABASE_URL may not create tables. Let it own the database: ALTER DATABASE … OWNER TO …',
  );
}
