import { startThrowawayPostgres } from '@ullim/embedded-postgres/testing';
import pg from 'pg';
import { migrate } from '../../dist/database/migrate.js';

/**
 * One server for the run: a throwaway one, or the PostgreSQL at ULLIM_TEST_DATABASE_URL. Every test file gets its own
 * database, copied from this migrated one.
 */
export default async function setUp() {
  const given = process.env.ULLIM_TEST_DATABASE_URL;
  const postgres = given ? { url: given, stop: async () => {} } : await startThrowawayPostgres();
  const template = new URL(postgres.url);
  template.pathname = '/ullim_template';
  await query(postgres.url, 'DROP DATABASE IF EXISTS ullim_template');
  await query(postgres.url, 'CREATE DATABASE ullim_template');
  await migrate(template.href);
  process.env.ULLIM_TEST_POSTGRES = postgres.url;
  globalThis.ullimPostgres = postgres;
}

async function query(url, sql) {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  await client.query(sql);
  await client.end();
}
