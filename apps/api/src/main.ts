import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { EmbeddedPostgresProblem, startEmbeddedPostgres } from '@ullim/embedded-postgres';
import { createApp } from './app.js';
import { SystemClock } from './clock/clock.js';
import { type Config, readConfig, StartProblem } from './config/config.js';
import { checkDatabase } from './database/check-database.js';
import { migrate } from './database/migrate.js';
import { listen } from './listen.js';
import { Shutdown } from './shutdown.js';

const WEB_FOLDER = fileURLToPath(new URL('../../web/dist', import.meta.url));

const shutdown = new Shutdown();
try {
  await start(readConfig(process.env));
} catch (error) {
  await shutdown.now();
  if (!(error instanceof StartProblem || error instanceof EmbeddedPostgresProblem)) throw error;
  console.error(`\n  ${error.message}\n`);
  process.exitCode = 1;
}

async function start(config: Config): Promise<void> {
  const databaseUrl = config.databaseUrl ?? (await embeddedPostgres(config));
  await checkDatabase(databaseUrl);
  await migrate(databaseUrl);
  const app = await createApp({
    databaseUrl,
    config,
    clock: new SystemClock(),
    webFolder: existsSync(WEB_FOLDER) ? WEB_FOLDER : null,
    checkResponses: process.env['NODE_ENV'] === 'development',
  });
  shutdown.first(() => app.close());
  console.log(`\n  Ullim is at ${await listen(app, config)}\n`);
}

async function embeddedPostgres({ dataFolder }: Config): Promise<string> {
  const postgres = await startEmbeddedPostgres({
    folder: join(dataFolder, 'postgres'),
    supervise: true,
    onRestart: () => console.warn('PostgreSQL had died and is up again.'),
    onProblem: (problem) => console.error(problem.message),
  });
  shutdown.first(() => postgres.stop());
  return postgres.url;
}
