// Worlds for stories, on one throwaway PostgreSQL: node world/server.js PORT CLOCK_PORT founded|unfounded [the next ...]
import { migrate } from '@ullim/api/database/migrate';
import { startThrowawayPostgres } from '@ullim/embedded-postgres/testing';
import pg from 'pg';
import { openWorld } from './world.js';

const postgres = await startThrowawayPostgres();
await migrate(postgres.url);
const worlds = [];
// The last to be open is the one that is waited for.
for (const wish of wishes(process.argv.slice(2)))
  worlds.push(await openWorld({ databaseUrl: await copied(`world_${wish.port}`), ...wish }));

process.on('SIGTERM', async () => {
  await Promise.all(worlds.map((world) => world.close()));
  await postgres.stop();
  process.exit(0);
});

function wishes([port, clockPort, founded, ...others]) {
  if (port === undefined) return [];
  const first = { port: Number(port), clockPort: Number(clockPort), founded: founded !== 'unfounded' };
  return [first, ...wishes(others)];
}

/** A world's database begins as the migrated one; migrating takes longer than copying. */
async function copied(name) {
  const url = new URL(postgres.url);
  const migrated = url.pathname.slice(1);
  url.pathname = '/postgres';
  const client = new pg.Client({ connectionString: url.href });
  await client.connect();
  await client.query(`CREATE DATABASE ${name} TEMPLATE "${migrated}"`).finally(() => client.end());
  url.pathname = `/${name}`;
  return url.href;
}
