import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { accountFor } from './account.js';
import { findBinaries } from './binaries.js';
import { openFolder } from './cluster.js';
import { isRunning, processExists, readPostmaster } from './postmaster.js';
import { shutDown } from './server.js';
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

async function stopLeftover(folder: string): Promise<void> {
  const cluster = await openFolder(folder);
  const postmaster = await readPostmaster(cluster.data);
  if (!postmaster || !(await isRunning(postmaster, cluster.data))) return;
  await shutDown({ cluster, binaries: await findBinaries(), account: await accountFor(cluster.home) });
}

async function remove(folder: string): Promise<void> {
  await rm(folder, { recursive: true, force: true, maxRetries: 5 });
}
