import { randomBytes } from 'node:crypto';
import {
  access,
  chown,
  constants,
  mkdir,
  open,
  readFile,
  readdir,
  realpath,
  rename,
  rm,
} from 'node:fs/promises';
import path from 'node:path';
import type { Account } from './account.js';
import type { Binaries } from './binaries.js';
import { newPasswords, writePasswords, writeSecret } from './passwords.js';
import { EmbeddedPostgresProblem, reasonOf } from './problem.js';
import { run } from './program.js';
import { INITIAL_SETTINGS, asArguments } from './settings.js';

const MAJOR_VERSION = '18';
const UNFINISHED = 'unfinished-';

/** Everything of a cluster lies in one folder, so that one rename makes it whole or not at all. */
export type Cluster = { folder: string; home: string; data: string; passwordFile: string; logFile: string };

export async function openFolder(folder: string): Promise<Cluster> {
  try {
    await mkdir(folder, { recursive: true });
    await access(folder, constants.W_OK | constants.X_OK);
    return clusterIn(await realpath(folder));
  } catch (cause) {
    throw notWritable(path.resolve(folder), cause);
  }
}

function clusterIn(folder: string): Cluster {
  const home = path.join(folder, 'cluster');
  return {
    folder,
    home,
    data: path.join(home, 'data'),
    passwordFile: path.join(home, 'pgpass'),
    logFile: path.join(home, 'postgres.log'),
  };
}

export async function makeClusterOnce(
  cluster: Cluster,
  { binaries, account, durable }: { binaries: Binaries; account: Account; durable: boolean },
): Promise<void> {
  if (await exists(cluster.home)) return;
  const unfinished = path.join(cluster.folder, UNFINISHED + randomBytes(6).toString('hex'));
  try {
    await makeFolder(unfinished, account);
    await initialise(unfinished, { binaries, account, durable });
    await rename(unfinished, cluster.home);
    await sync(cluster.folder);
    await removeUnfinished(cluster.folder);
  } catch (error) {
    await rm(unfinished, { recursive: true, force: true, maxRetries: 5 });
    // Another starter was first: its rename made ours fail, or its sweep took our folder away.
    if (await exists(cluster.home)) return;
    throw error;
  }
}

async function makeFolder(folder: string, account: Account): Promise<void> {
  try {
    await mkdir(folder, { mode: 0o700 });
    if (account.uid !== undefined) await chown(folder, account.uid, account.gid ?? account.uid);
  } catch (cause) {
    throw notWritable(path.dirname(folder), cause);
  }
}

async function initialise(
  folder: string,
  { binaries, account, durable }: { binaries: Binaries; account: Account; durable: boolean },
): Promise<void> {
  const passwords = newPasswords();
  const superuserFile = path.join(folder, 'superuser');
  await writeSecret(superuserFile, passwords.postgres);
  if (account.uid !== undefined) await chown(superuserFile, account.uid, account.gid ?? account.uid);
  const { succeeded, output } = await run(
    binaries.initdb,
    [
      ...['-D', 'data', '-U', 'postgres', '--pwfile=superuser', '--auth=scram-sha-256', '--encoding=UTF8'],
      ...collation(),
      ...asArguments(INITIAL_SETTINGS),
      ...(durable ? [] : ['--no-sync']),
    ],
    account,
    folder,
  );
  if (!succeeded) throw notInitialised(folder, output);
  await rm(superuserFile);
  await writePasswords(path.join(folder, 'pgpass'), passwords);
}

/**
 * The built-in provider sorts by code point, the same on every system and after every upgrade, so no index goes
 * stale; lists for people name their collation (ko-x-icu). The character types of libc are asked for beside it,
 * because pg_trgm and text search read those and would take Hangul for punctuation under C.
 */
function collation(): string[] {
  const ctype = { linux: 'C.UTF-8', darwin: 'en_US.UTF-8' }[process.platform as string] ?? 'C';
  return ['--locale-provider=builtin', '--builtin-locale=C.UTF-8', '--locale=C', `--lc-ctype=${ctype}`];
}

/** Without it a power cut just after the first start may forget the rename, and the cluster with it. */
async function sync(folder: string): Promise<void> {
  if (process.platform === 'win32') return;
  const handle = await open(folder, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

/** What killed or slower starters left behind. */
async function removeUnfinished(folder: string): Promise<void> {
  const leftovers = (await readdir(folder)).filter((name) => name.startsWith(UNFINISHED));
  for (const name of leftovers) {
    await rm(path.join(folder, name), { recursive: true, force: true, maxRetries: 5 }).catch(() => {});
  }
}

export async function checkVersion(cluster: Cluster): Promise<void> {
  const version = await readFile(path.join(cluster.data, 'PG_VERSION'), 'utf8').catch((cause: unknown) => {
    throw new EmbeddedPostgresProblem(
      'did_not_start',
      `The database in ${cluster.home} is damaged or cannot be read (PG_VERSION: ${reasonOf(cause)}): run Ullim as ` +
        'the user who owns it, or bring the folder back from a backup.',
      { cause },
    );
  });
  if (version.trim() === MAJOR_VERSION) return;
  throw new EmbeddedPostgresProblem(
    'version_mismatch',
    `The database in ${cluster.home} is of PostgreSQL ${version.trim()}, but this Ullim brings ${MAJOR_VERSION}: ` +
      'start the Ullim that made it, export your journey there, and import it into a new folder.',
  );
}

function notWritable(folder: string, cause: unknown): EmbeddedPostgresProblem {
  return new EmbeddedPostgresProblem(
    'folder_not_writable',
    `Ullim cannot write to ${folder} (${reasonOf(cause)}): give this user the right to write there, ` +
      'or set ULLIM_DATA to another folder.',
    { cause },
  );
}

function notInitialised(folder: string, output: string): EmbeddedPostgresProblem {
  const reason = output.split('\n').findLast((line) => /error|could not|FATAL/i.test(line)) ?? output;
  return new EmbeddedPostgresProblem(
    'did_not_start',
    `PostgreSQL could not make its database in ${path.dirname(folder)}: ${reason.trim()}`,
  );
}

async function exists(file: string): Promise<boolean> {
  return access(file).then(
    () => true,
    () => false,
  );
}
