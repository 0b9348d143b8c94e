import { execFile } from 'node:child_process';
import { readFile, readlink, realpath, rm, stat } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';

export type Postmaster = { pid: number; port: number; folder: string };

/** What postmaster.pid says; null when there is none, or when it is still being written. */
export async function readPostmaster(data: string): Promise<Postmaster | null> {
  const lines = (await readFile(pidFile(data), 'utf8').catch(() => '')).split('\n');
  const pid = Number(lines[0]);
  const port = Number(lines[3]);
  return pid > 0 && port > 0 ? { pid, port, folder: lines[1]! } : null;
}

function pidFile(data: string): string {
  return path.join(data, 'postmaster.pid');
}

/** Whether that process is the server of this data, and not another that got its number after a crash or reboot. */
export async function isRunning({ pid, folder }: Postmaster, data: string): Promise<boolean> {
  if (!processExists(pid)) return false;
  if (!(await commandOf(pid)).includes('postgres')) return false;
  return (await workingFolder(pid, folder)) === (await realpath(data));
}

/** A postmaster works in its data. The file beside a copy of them still names the original. */
async function workingFolder(pid: number, noted: string): Promise<string> {
  if (process.platform === 'linux') return readlink(`/proc/${pid}/cwd`).catch(() => noted);
  return realpath(noted).catch(() => noted);
}

export function processExists(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

/** Empty when there is no such process, or only its zombie. */
async function commandOf(pid: number): Promise<string> {
  try {
    if (process.platform === 'linux') return await readFile(`/proc/${pid}/cmdline`, 'utf8');
    const [command, ...args] =
      process.platform === 'win32'
        ? ['tasklist', '/FI', `PID eq ${pid}`, '/FO', 'CSV', '/NH']
        : ['ps', '-p', String(pid), '-o', 'command='];
    return (await promisify(execFile)(command!, args)).stdout;
  } catch {
    return '';
  }
}

/**
 * PostgreSQL itself replaces the file of a dead process, but not of a living stranger. Should a starter beside us
 * come up between the reading and the removal, the shared memory of its server still refuses a second one.
 */
export async function forgetStranger(stale: Postmaster, data: string): Promise<void> {
  if (!processExists(stale.pid)) return;
  const now = await readPostmaster(data);
  if (now?.pid === stale.pid) await rm(pidFile(data), { force: true });
}

/** A starting server writes into its file at once; only a very slow disk comes near this. */
const WRITING_MS = 5_000;

/** A machine that died between the two leaves an empty file, which PostgreSQL takes for a server that is starting. */
export async function forgetUnwritten(data: string): Promise<void> {
  const file = await stat(pidFile(data)).catch(() => null);
  if (file?.size === 0 && Date.now() - file.mtimeMs > WRITING_MS) await rm(pidFile(data), { force: true });
}
