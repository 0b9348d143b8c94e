import { setTimeout as pause } from 'node:timers/promises';
import { EmbeddedPostgresProblem } from './problem.js';
import type { Running } from './server.js';

export type Supervisor = { release(): Promise<void> };

type Listeners = {
  onRestart?: (() => void) | undefined;
  onProblem?: ((problem: EmbeddedPostgresProblem) => void) | undefined;
};

const FIRST_WAIT_MS = 500;
const LONGEST_WAIT_MS = 30_000;
/** A server that lived this long has earned an immediate restart. */
const STEADY_MS = 60_000;

/**
 * Holds one idle connection and starts the server again when it breaks: the first time at once, then with longer
 * and longer waits, without end, because a full disk or a taken port may clear. It keeps no process alive.
 */
export function supervise(first: Running, restart: () => Promise<Running>, listeners: Listeners): Supervisor {
  const released = new AbortController();
  let running = first;
  let wait = 0;
  let recovery: Promise<void> = Promise.resolve();

  hold();
  return { release };

  function hold(): void {
    const since = performance.now();
    running.admin.unref();
    running.admin.once('end', () => {
      if (released.signal.aborted) return;
      if (performance.now() - since > STEADY_MS) wait = 0;
      recovery = recover();
    });
  }

  async function recover(): Promise<void> {
    const previous = running;
    while (!(await restarted())) if (released.signal.aborted) return;
    if (running.pid !== previous.pid) listeners.onRestart?.();
  }

  async function restarted(): Promise<boolean> {
    try {
      await pause(wait, undefined, { ref: false, signal: released.signal });
      wait = Math.min(Math.max(wait * 2, FIRST_WAIT_MS), LONGEST_WAIT_MS);
      running = await restart();
    } catch (error) {
      if (!released.signal.aborted) listeners.onProblem?.(asProblem(error));
      return false;
    }
    hold();
    return true;
  }

  async function release(): Promise<void> {
    released.abort();
    await recovery;
    // Node may have nothing else to stay for, and would end amid the goodbye.
    running.admin.ref();
    await running.admin.end();
  }
}

function asProblem(error: unknown): EmbeddedPostgresProblem {
  if (error instanceof EmbeddedPostgresProblem) return error;
  return new EmbeddedPostgresProblem('did_not_start', `PostgreSQL did not start again: ${String(error)}`, {
    cause: error,
  });
}
