import type { AttachmentView } from '@ullim/types/attachment';
import { markRaw, reactive, shallowReactive } from 'vue';
import { fetchMe } from '@/features/account/api';
import { asProblem, isProblem, Problem } from '@/lib/problem';
import { isImage } from './acceptable';
import { sendAttachment } from './api';
import { filesHere, forgetHere, keepHere, type FileHere } from './files-here';

/**
 * `waiting`: for its turn, the network or a sign-in. `refused`: the server will not have it as it is; it is still here.
 */
export type OnItsWay = FileHere & {
  /** From the browser's own memory, to be shown before it is there. */
  url: string;
  isImage: boolean;
  standing: 'waiting' | 'sending' | 'there' | 'refused';
  /** How much of it has gone out, from 0 to 1. */
  sent: number;
  problem: Problem | null;
  view: AttachmentView | null;
  /** It would still be here if the tab closed now. */
  safe: boolean;
};

/** Every file that was attached in this tab, or was still waiting when it opened; whichever page one is on. */
export const onTheirWay = shallowReactive(new Map<string, OnItsWay>());

/** Its address can stand in the text at once. */
export async function attach(file: FileHere): Promise<void> {
  const added = add(file, false);
  // Where the browser keeps nothing, it goes from memory.
  await keepHere(file).then(
    () => (added.safe = true),
    () => undefined,
  );
  void sendAll();
}

/** Goes on with what an earlier visit could not send. */
export async function resume(account: string): Promise<void> {
  for (const file of await filesHere(account).catch(() => [])) if (!onTheirWay.has(file.id)) add(file, true);
  void sendAll();
}

export function tryAgain(id: string): void {
  const file = onTheirWay.get(id);
  if (file?.standing === 'refused') file.standing = 'waiting';
  void sendAll();
}

export async function letGo(id: string): Promise<void> {
  const file = onTheirWay.get(id);
  onTheirWay.delete(id);
  if (file) URL.revokeObjectURL(file.url);
  await forgetHere(id).catch(() => undefined);
}

function add(file: FileHere, safe: boolean): OnItsWay {
  const added = reactive<OnItsWay>({
    ...file,
    file: markRaw(file.file),
    url: URL.createObjectURL(file.file),
    isImage: isImage(file.file.type),
    standing: 'waiting',
    sent: 0,
    problem: null,
    view: null,
    safe,
  });
  onTheirWay.set(file.id, added);
  return added;
}

let underWay = false;
let nextTry: ReturnType<typeof setTimeout> | undefined;

/** One after another. What does not get through waits, and is tried again. */
async function sendAll(): Promise<void> {
  if (underWay) return;
  underWay = true;
  clearTimeout(nextTry);
  try {
    for (let next = firstWaiting(); next; next = firstWaiting()) if (!(await send(next))) break;
  } finally {
    underWay = false;
  }
  if (firstWaiting()) nextTry = setTimeout(() => void sendAll(), AGAIN_MS);
}

const AGAIN_MS = 10_000;

const firstWaiting = () => [...onTheirWay.values()].find(({ standing }) => standing === 'waiting');

/** Whether to go on with the next. */
async function send(file: OnItsWay): Promise<boolean> {
  file.standing = 'sending';
  file.sent = 0;
  try {
    if ((await fetchMe()).id !== file.account) throw new Problem(SOMEBODY_ELSE);
    file.view = await sendAttachment(file, (done) => (file.sent = done / file.file.size));
    file.isImage &&= file.view.width !== null;
    file.standing = 'there';
    file.problem = null;
    await forgetHere(file.id).catch(() => undefined);
    return true;
  } catch (thrown) {
    file.problem = asProblem(thrown);
    file.standing = mayWait(file.problem) ? 'waiting' : 'refused';
    return file.standing === 'refused';
  }
}

/** Who signed in here meanwhile does not send what another attached. */
const SOMEBODY_ELSE = { status: 401, code: 'not_signed_in', title: 'Somebody else is signed in' };

/** Nothing is wrong with the file. */
const mayWait = (problem: Problem) =>
  problem.status === 401 ||
  problem.status === 429 ||
  problem.status >= 500 ||
  isProblem(problem, 'offline') ||
  isProblem(problem, 'malformed_body');

for (const event of ['online', 'focus']) window.addEventListener(event, () => void sendAll());
window.addEventListener('beforeunload', (event) => {
  if ([...onTheirWay.values()].some(({ safe, standing }) => !safe && standing !== 'there'))
    event.preventDefault();
});
