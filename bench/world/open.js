// The whole app on a throwaway PostgreSQL, with somebody whose journey has 10,000 items.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createApp } from '@ullim/api/app';
import { Clock } from '@ullim/api/clock/clock';
import { migrate } from '@ullim/api/database/migrate';
import { startThrowawayPostgres } from '@ullim/embedded-postgres/testing';
import pg from 'pg';
import { fill } from './fill.js';
import { longJourney, TODAY } from './long-journey.js';
import { register } from './register.js';

class HeldClock extends Clock {
  now() {
    return new Date(`${TODAY}T03:00:00Z`);
  }
}

/** `webFolder` is where the built web app lies; without it only the API answers. */
export async function openWorld({ webFolder = null } = {}) {
  const postgres = await startThrowawayPostgres();
  await migrate(postgres.url);
  const dataFolder = await mkdtemp(join(tmpdir(), 'ullim-bench-'));
  const app = await createApp({
    databaseUrl: postgres.url,
    clock: new HeldClock(),
    config: { publicUrl: null, trustProxy: 0, registration: 'open', dataFolder },
    webFolder,
    checkResponses: false,
  });
  await app.listen(0, 'localhost');
  const address = `http://localhost:${app.getHttpServer().address().port}`;
  const { cookie, accountId } = await register(address);
  const client = new pg.Client({ connectionString: postgres.url });
  await client.connect();
  await fill(client, accountId, longJourney());
  return {
    ...{ address, cookie, accountId, client },
    close: async () => {
      await client.end();
      await app.close();
      await postgres.stop();
      await rm(dataFolder, { recursive: true });
    },
  };
}
