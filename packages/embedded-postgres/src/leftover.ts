import { accountFor } from './account.js';
import { findBinaries } from './binaries.js';
import { openFolder } from './cluster.js';
import { isRunning, readPostmaster } from './postmaster.js';
import { shutDown } from './server.js';

/** Stops the server that nobody stopped, if one runs on that folder. */
export async function stopLeftover(folder: string): Promise<void> {
  const cluster = await openFolder(folder);
  const postmaster = await readPostmaster(cluster.data);
  if (!postmaster || !(await isRunning(postmaster, cluster.data))) return;
  await shutDown({ cluster, binaries: await findBinaries(), account: await accountFor(cluster.home) });
}
