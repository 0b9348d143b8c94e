import { spawn, type ChildProcess, type SpawnOptions } from 'node:child_process';
import { once } from 'node:events';
import { chmod, cp, mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout as pause } from 'node:timers/promises';
import pg from 'pg';
import { stopLeftover } from '../leftover.js';
import { startEmbeddedPostgres, type EmbeddedPostgres, type EmbeddedPostgresOptions } from '../start.js';

export const asRoot = process.getuid?.() === 0;

const homes: string[] = [];
const processes: ChildProcess[] = [];
const servers: EmbeddedPostgres[] = [];

/** Where nothing is yet, and everybody may write. */
export async function emptyHome(): Promise<string> {
  const home = await mkdtemp(path.join(tmpdir(), 'ullim-story-'));
  await chmod(home, 0o777);
  homes.push(home);
  return home;
}

/**
 * A folder in which Ullim was started once and stopped: one for all stories of a file, for it takes a second to
 * make. Stories that break it take a copy.
 */
export async function usedFolder(): Promise<string> {
  return path.join(await (usedHome ??= firstUse()), 'postgres');
}

export async function copyOfUsedFolder(): Promise<string> {
  const folder = path.join(await emptyHome(), 'postgres');
  await cp(await usedFolder(), folder, { recursive: true });
  return folder;
}

/**
 * Starts on the folder in this process. It is stopped after the story: a story that failed before it did so would
 * leave a supervisor behind, which starts the server again under all that follow.
 */
export async function startHere(options: EmbeddedPostgresOptions): Promise<EmbeddedPostgres> {
  const server = await startEmbeddedPostgres(options);
  servers.push(server);
  return server;
}

let usedHome: Promise<string> | undefined;

async function firstUse(): Promise<string> {
  const home = await mkdtemp(path.join(tmpdir(), 'ullim-story-used-'));
  const { stop } = await startEmbeddedPostgres({ folder: path.join(home, 'postgres'), durable: false });
  await stop();
  return home;
}

afterEach(async () => {
  for (const child of processes.splice(0)) await killed(child);
  for (const { stop } of servers.splice(0)) await stop().catch(() => {});
  if (usedHome) await stopLeftover(await usedFolder());
  for (const home of homes.splice(0)) {
    // A story may have taken the right to write here from everybody, which only root does without.
    await chmod(home, 0o777);
    await stopLeftover(path.join(home, 'postgres'));
    await remove(home);
  }
});

afterAll(async () => {
  if (usedHome) await remove(await usedHome);
});

async function remove(folder: string): Promise<void> {
  await rm(folder, { recursive: true, force: true, maxRetries: 5 });
}

export async function ask<Row extends pg.QueryResultRow>(url: string, question: string): Promise<Row[]> {
  const client = new pg.Client(url);
  client.on('error', () => {});
  try {
    await client.connect();
    return (await client.query<Row>(question)).rows;
  } finally {
    await client.end();
  }
}

export async function eventually<T>(attempt: () => Promise<T>): Promise<T> {
  const deadline = performance.now() + 20_000;
  for (;;) {
    try {
      return await attempt();
    } catch (error) {
      if (performance.now() > deadline) throw error;
      await pause(20);
    }
  }
}

export async function postmasterPid(folder: string): Promise<number> {
  return parseInt(await readFile(path.join(folder, 'cluster/data/postmaster.pid'), 'utf8'));
}

export function processIsThere(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}

export type Other = {
  child: ChildProcess;
  /** What `startEmbeddedPostgres` gave that process, or the problem it met. */
  told: Promise<{ url: string; adopted: boolean; code?: string; message?: string }>;
};

type Manners = SpawnOptions & { stays?: boolean };

/** Another node process that starts on the folder, through the built package, and stays unless told otherwise. */
export function anotherProcess(
  folder: string,
  options: Omit<EmbeddedPostgresOptions, 'folder'> = {},
  { stays = true, ...spawning }: Manners = {},
): Other {
  const program = `
    import { startEmbeddedPostgres } from ${JSON.stringify(new URL('../../dist/index.js', import.meta.url).href)};
    const tell = (told) => console.log(JSON.stringify(told));
    await startEmbeddedPostgres(${JSON.stringify({ folder, ...options })}).then(
      ({ url, adopted }) => tell({ url, adopted }),
      ({ code, message }) => tell({ code, message }),
    );
    ${stays ? 'setInterval(() => {}, 1000);' : ''}`;
  const child = spawn(process.execPath, ['--input-type=module', '-e', program], {
    stdio: ['ignore', 'pipe', 'inherit'],
    ...spawning,
    env: { ...process.env, NODE_OPTIONS: '', ...spawning.env },
  });
  processes.push(child);
  const told = once(createInterface(child.stdout!), 'line').then(([line]) => JSON.parse(line));
  return { child, told };
}

export async function ended(child: ChildProcess): Promise<number | null> {
  if (child.exitCode === null && child.signalCode === null) await once(child, 'exit');
  return child.exitCode;
}

export async function killed(child: ChildProcess): Promise<void> {
  child.kill('SIGKILL');
  await ended(child);
}
