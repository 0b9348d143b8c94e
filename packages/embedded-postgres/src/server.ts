import { setTimeout as pause } from 'node:timers/promises';
import type { Account } from './account.js';
import { PasswordRefused, connectAdmin, type Admin } from './admin.js';
import type { Binaries } from './binaries.js';
import { checkVersion, type Cluster } from './cluster.js';
import { endOfLog, readLog } from './log.js';
import { freePort } from './port.js';
import { forgetStranger, forgetUnwritten, isRunning, readPostmaster } from './postmaster.js';
import { EmbeddedPostgresProblem } from './problem.js';
import { run } from './program.js';
import { REQUIRED_SETTINGS, THROWAWAY_SETTINGS, asArguments } from './settings.js';

export type Server = {
  cluster: Cluster;
  binaries: Binaries;
  account: Account;
  durable: boolean;
  password: string;
};
type Stoppable = Pick<Server, 'cluster' | 'binaries' | 'account'>;
export type Running = { port: number; pid: number; adopted: boolean; admin: Admin };

/** Recovery after a crash may take its time; so may a shutdown with much to write. */
const PATIENCE_MS = 120_000;

/** Returns the server that runs on the cluster, or starts one. PostgreSQL itself refuses a second one. */
export async function ensureRunning(server: Server, port?: number): Promise<Running> {
  const { data } = server.cluster;
  const deadline = performance.now() + PATIENCE_MS;
  let adopted = true;
  while (performance.now() < deadline) {
    const postmaster = await readPostmaster(data);
    if (postmaster && (await isRunning(postmaster, data))) {
      const admin = await answering(server, postmaster.port);
      if (admin) return { port: postmaster.port, pid: postmaster.pid, adopted, admin };
      await pause(50);
      continue;
    }
    if (postmaster) await forgetStranger(postmaster, data);
    else await forgetUnwritten(data);
    const outcome = await launch(server, port);
    if (outcome === 'up') adopted = false;
    else await pause(200);
  }
  throw new EmbeddedPostgresProblem(
    'did_not_start',
    `PostgreSQL on ${data} does not answer after ${PATIENCE_MS / 1000} seconds: see ${server.cluster.logFile}, ` +
      'end its processes if they hang, and start again.',
  );
}

async function answering({ cluster, password }: Server, port: number): Promise<Admin | null> {
  try {
    return await connectAdmin(port, password);
  } catch (error) {
    if (!(error instanceof PasswordRefused)) throw error;
    throw new EmbeddedPostgresProblem(
      'already_running_elsewhere',
      `A PostgreSQL runs on ${cluster.data} that does not know the password in ${cluster.passwordFile}: ` +
        'stop it, or bring the password file back.',
    );
  }
}

async function launch(
  { cluster, binaries, account, durable }: Server,
  port?: number,
): Promise<'up' | 'again'> {
  await checkVersion(cluster);
  const chosen = port ?? (await freePort());
  const settings = { ...REQUIRED_SETTINGS, ...(durable ? {} : THROWAWAY_SETTINGS), port: String(chosen) };
  const start = await endOfLog(cluster.logFile);
  const { succeeded, output } = await run(
    binaries.pgCtl,
    ['start', '-w', '-D', 'data', '-l', 'postgres.log', '-o', asArguments(settings).join(' ')],
    account,
    cluster.home,
  );
  if (succeeded) return 'up';
  const log = await readLog(cluster.logFile, start);
  // An empty PID file is that of another starter, who has made it and not yet written into it.
  if (/did not start in time|PID file .* is empty/.test(output)) return 'again';
  // Another starter was quicker, or children of a killed server are still leaving.
  if (/lock file .* (already exists|is empty)|pre-existing shared memory block/.test(log)) return 'again';
  if (/could not create any TCP\/IP sockets/.test(log)) {
    if (port === undefined) return 'again';
    throw new EmbeddedPostgresProblem(
      'did_not_start',
      `PostgreSQL could not start because port ${port} is taken: end the program that uses it.`,
    );
  }
  throw new EmbeddedPostgresProblem(
    'did_not_start',
    `PostgreSQL did not start: ${reasonIn(log) ?? reasonIn(output) ?? output} (more in ${cluster.logFile})`,
  );
}

function reasonIn(text: string): string | undefined {
  const line = text.split('\n').findLast((each) => /FATAL|PANIC|error|could not|No such file/.test(each));
  return line?.replace(/^.*?(FATAL|PANIC):\s*/, '').trim();
}

/** A fast shutdown: running transactions are rolled back, what was committed is on the disk. */
export async function shutDown({ cluster, binaries, account }: Stoppable): Promise<void> {
  const postmaster = await readPostmaster(cluster.data);
  const { succeeded, output } = await run(
    binaries.pgCtl,
    ['stop', '-W', '-m', 'fast', '-D', 'data'],
    account,
    cluster.home,
  );
  // pg_ctl could wait as well, but for a folder without a server: another starter may have filled it again by then.
  const deadline = performance.now() + PATIENCE_MS;
  do {
    if (!postmaster || !(await isRunning(postmaster, cluster.data))) return;
    await pause(20);
  } while (succeeded && performance.now() < deadline);
  throw new EmbeddedPostgresProblem(
    'did_not_stop',
    `PostgreSQL on ${cluster.data} (process ${postmaster.pid}) did not stop: ${output.split('\n').at(-1)}`,
  );
}
