import { accountFor } from './account.js';
import { findBinaries } from './binaries.js';
import { makeClusterOnce, openFolder } from './cluster.js';
import { provisionDatabase } from './database.js';
import { readPasswords } from './passwords.js';
import { EmbeddedPostgresProblem } from './problem.js';
import { ensureRunning, shutDown, type Running, type Server } from './server.js';
import { takeSupervision } from './supervision.js';
import { supervise, type Supervisor } from './supervisor.js';

export type EmbeddedPostgresOptions = {
  /** Made when it is not there. */
  folder: string;
  /** A free one each time unless given. A server found running keeps the port it has. */
  port?: number;
  /** `false` only for tests: a power cut may then destroy the data. */
  durable?: boolean;
  /**
   * Restarts the server on the same port when it dies. One process at a time may: a second one gets the problem
   * `already_running_elsewhere`. The server also comes back when it was stopped by anything but this `stop()`.
   */
  supervise?: boolean;
  /** The server died and is up again at the same address; its connections are gone. */
  onRestart?: () => void;
  /** The server died and could not be restarted yet. It is tried again. */
  onProblem?: (problem: EmbeddedPostgresProblem) => void;
};

export type EmbeddedPostgres = {
  url: string;
  /** The server was running already: node was killed, or another process started it. */
  adopted: boolean;
  /** Stops the server, an adopted one too, and returns when it has ended. */
  stop(): Promise<void>;
  /** Lets go of the server and leaves it running for others. */
  leave(): Promise<void>;
};

/** @throws {EmbeddedPostgresProblem} */
export async function startEmbeddedPostgres(options: EmbeddedPostgresOptions): Promise<EmbeddedPostgres> {
  const durable = options.durable ?? true;
  const binaries = await findBinaries();
  const cluster = await openFolder(options.folder);
  const account = await accountFor(cluster.home);
  await makeClusterOnce(cluster, { binaries, account, durable });
  const passwords = await readPasswords(cluster.passwordFile);
  const server = { cluster, binaries, account, durable, password: passwords.postgres };

  const running = await ensureRunning(server, options.port);
  const supervisor = await settle(running, server, passwords.ullim, options);

  let ended: Promise<void> | undefined;
  return {
    url: `postgres://ullim:${passwords.ullim}@127.0.0.1:${running.port}/ullim`,
    adopted: running.adopted,
    stop: () => (ended ??= supervisor.release().then(() => shutDown(server))),
    leave: () => (ended ??= supervisor.release()),
  };
}

async function settle(
  running: Running,
  server: Server,
  password: string,
  options: EmbeddedPostgresOptions,
): Promise<Supervisor> {
  const { admin, port } = running;
  const { folder } = server.cluster;
  try {
    await provisionDatabase(admin, password);
    if (options.supervise) await takeSupervision(admin, folder);
  } catch (error) {
    await admin.end();
    throw error;
  }
  if (options.supervise) return supervise(running, () => restart(server, port), options);
  await admin.end();
  return { release: async () => {} };
}

async function restart(server: Server, port: number): Promise<Running> {
  const running = await ensureRunning(server, port);
  try {
    await takeSupervision(running.admin, server.cluster.folder);
    if (running.port === port) return running;
    throw new EmbeddedPostgresProblem(
      'already_running_elsewhere',
      `The PostgreSQL on ${server.cluster.folder} was restarted by another process, on port ${running.port}: ` +
        'restart Ullim.',
    );
  } catch (error) {
    await running.admin.end();
    throw error;
  }
}
