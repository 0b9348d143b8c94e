import { LARGEST_PACKAGE, type ImportView } from '@ullim/types/import';
import { v7 as newId } from 'uuid';
import { computed, reactive, readonly, shallowRef } from 'vue';
import { isProblem } from '@/lib/problem';
import { createImport, sendPackage, stopImport } from '../api';
import { archiveIn, asPosts, bytesOf, nameOf, type Chosen } from '../chosen/chosen-file';
import { pack } from './packing';

/** More than one import takes. */
export class TooLarge extends Error {
  constructor(readonly bytes: number) {
    super(`${bytes} bytes are more than ${LARGEST_PACKAGE}.`);
  }
}

type Step = 'choosing' | 'packing' | 'sending' | 'stuck';

/** What is on its way in this tab. It goes on while other pages are looked at, and waits here when the network is away. */
const now = reactive({
  step: 'choosing' as Step,
  id: '',
  name: '',
  files: 0,
  done: 0,
  total: 0,
});
const problem = shallowRef<unknown>(null);
/** The import whose package arrived last, for a page that waits for it. */
const arrived = shallowRef<ImportView | null>(null);
let chosen: Chosen | null = null;
let packed: Blob | null = null;
let running: AbortController | null = null;
let nextTry: ReturnType<typeof setTimeout> | undefined;

export const useBringing = () => ({
  now: readonly(now),
  problem,
  arrived,
  isUnderWay: computed(() => now.step === 'packing' || now.step === 'sending'),
  bring,
  retry,
  forget,
});

async function bring(wanted: Chosen): Promise<void> {
  if (running) return;
  arrived.value = null;
  chosen = asPosts(wanted);
  packed = archiveIn(wanted);
  Object.assign(now, { id: newId(), name: nameOf(wanted), files: wanted.files.length });
  await send(chosen);
}

/** The same again, from where it got stuck: what is packed stays packed. */
async function retry(): Promise<void> {
  if (chosen && !running) await send(chosen);
}

/** Ends it and lets go of what was chosen. */
async function forget(): Promise<void> {
  const { id, step } = now;
  running?.abort();
  letGo();
  // A room for a package that never comes; the server clears it away as well.
  if (step !== 'packing') await stopImport(id).catch(() => undefined);
}

async function send(wanted: Chosen): Promise<void> {
  const mine = new AbortController();
  const { id, name } = now;
  running = mine;
  problem.value = null;
  clearTimeout(nextTry);
  const count = (done: number) => {
    if (running === mine) now.done = done;
  };
  try {
    const whole = (packed ??= await packAll(wanted, count, mine.signal));
    if (whole.size > LARGEST_PACKAGE) throw new TooLarge(whole.size);
    Object.assign(now, { step: 'sending', done: 0, total: whole.size });
    await createImport({ id, name, bytes: whole.size });
    const view = await sendPackage(id, whole, count, mine.signal);
    letGo();
    arrived.value = view;
  } catch (error) {
    if (mine.signal.aborted) return;
    Object.assign(now, { step: 'stuck' });
    problem.value = error;
    // A browser may say that the network is back before it is, and says so only once.
    if (isProblem(error, 'offline') && navigator.onLine) nextTry = setTimeout(retryWhenOnline, AGAIN_MS);
  } finally {
    if (running === mine) running = null;
  }
}

function packAll(wanted: Chosen, count: (done: number) => void, signal: AbortSignal): Promise<Blob> {
  const total = bytesOf(wanted);
  Object.assign(now, { step: 'packing', done: 0, total });
  if (total > LARGEST_PACKAGE) throw new TooLarge(total);
  return pack(wanted.files, count, signal);
}

window.addEventListener('online', retryWhenOnline);

function retryWhenOnline(): void {
  if (isProblem(problem.value, 'offline')) void retry();
}

function letGo() {
  running = null;
  chosen = null;
  packed = null;
  problem.value = null;
  now.step = 'choosing';
}

const AGAIN_MS = 10_000;
