import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { stopLeftover } from './leftover.js';
import { processExists } from './postmaster.js';
import { startEmbeddedPostgres } from './start.js';

export type ThrowawayPostgres = { url: string; stop(): Promise<void> };

const NAME = /^ullim-postgres-(\d+)-/;

/** A server for one test run, in a temporary folder that `stop()` removes. Its user may create databases. */
export async function startThrowawayPostgres(): Promise<ThrowawayPostgres> {
  await sweep();
  const folder = await mkdtemp(path.join(tmpdir(), `ullim-postgres-${process.pid}-`));
  const { url, stop } = await startEmbeddedPostgres({ folder, durable: false });
  return {
    url,
    stop: async () => {
      await stop();
      await remove(folder);
    },
  };
}

/** Test runs that were killed could not stop their servers. */
async function sweep(): Promise<void> {
  for (const name of await readdir(tmpdir())) {
    const pid = Number(NAME.exec(name)?.[1] ?? 0);
    if (pid === 0 || processExists(pid)) continue;
    const folder = path.join(tmpdir(), name);
    await stopLeftover(folder).catch(() => {});
    await remove(folder).catch(() => {});
  }
}

async function remove(folder: string): Promise<void> {
  await rm(folder, { recursive: true, force: true, maxRetries: 5 });
}
