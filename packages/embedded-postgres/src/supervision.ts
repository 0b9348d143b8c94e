import { setTimeout as pause } from 'node:timers/promises';
import type { Admin } from './admin.js';
import { SUPERVISION } from './locks.js';
import { EmbeddedPostgresProblem } from './problem.js';

/** How long the server may need to notice that a killed process no longer holds the lock. */
const TRIES = 20;
const PAUSE_MS = 50;

/** One process at a time supervises a server. It does so as long as this connection lives. */
export async function takeSupervision(admin: Admin, folder: string): Promise<void> {
  for (let tries = 1; ; tries++) {
    const { rows } = await admin.query('SELECT pg_try_advisory_lock($1) AS taken', [SUPERVISION]);
    if (rows[0].taken) return;
    if (tries === TRIES) break;
    await pause(PAUSE_MS);
  }
  throw new EmbeddedPostgresProblem(
    'already_running_elsewhere',
    `Ullim is already running on ${folder} (${await holder(admin)}): use that one, stop it first, ` +
      'or set ULLIM_DATA to another folder.',
  );
}

async function holder(admin: Admin): Promise<string> {
  const { rows } = await admin.query(
    `SELECT substring(application_name FROM 'process \\d+') AS process
       FROM pg_stat_activity JOIN pg_locks USING (pid)
      WHERE datname = current_database() AND locktype = 'advisory' AND classid = 0 AND objid = $1 AND granted`,
    [SUPERVISION],
  );
  return rows[0]?.process ?? 'another process';
}
