import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import {
  type EmbeddedPostgres,
  EmbeddedPostgresProblem,
  startEmbeddedPostgres,
} from '@ullim/embedded-postgres';
import { createApp } from './app.js';
import { SystemClock } from './clock/clock.js';
import { type Config, readConfig, StartProblem } from './config/config.js';
import { checkDatabase } from './database/check-database.js';
import { migrate } from './database/migrate.js';
import { listen } from './listen.js';

const WEB_FOLDER = fileURLToPath(new URL('../../web/dist', import.meta.url));

try {
  await start(readConfig(process.env));
} catch (error) {
  if (!(error instanceof StartProblem || error instanceof EmbeddedPostgresProblem)) throw error;
  console.error(`\n  ${error.message}\n`);
  process.exitCode = 1;
}

async function start(config: Config): Promise<void> {
  const postgres = config.databaseUrl ? null : await embeddedPostgres(config);
  try {
    const databaseUrl = config.databaseUrl ?? postgres!.url;
    await checkDatabase(databaseUrl);
    await migrate(databaseUrl);
    const app = await createApp({
      databaseUrl,
      config,
      clock: new SystemClock(),
      webFolder: existsSync(WEB_FOLDER) ? WEB_FOLDER : null,
      checkResponses: process.env['NODE_ENV'] === 'development',
    });
    const address = await listen(app, config);
    console.log(`\n  Ullim is at ${address}\n`);
    stopOnSignal(async () => {
      await app.close();
      await postgres?.stop();
    });
  } catch (error) {
    await postgres?.stop();
    throw error;
  }
}

function embeddedPostgres({ dataFolder }: Config): Promise<EmbeddedPostgres> {
  return startEmbeddedPostgres({ folder: join(dataFolder, 'postgres'), supervise: true });
}

/** The second Ctrl-C does not wait. */
function stopOnSignal(stop: () => Promise<void>): void {
  let stopping = false;
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    process.on(signal, () => {
      if (stopping) process.exit(1);
      stopping = true;
      void stop().then(
        () => process.exit(0),
        (error: unknown) => {
          console.error(error);
          process.exit(1);
        },
      );
    });
  }
}
