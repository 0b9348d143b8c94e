import { fetchMe } from '@/features/account/api';
import { isBlank } from '../texts/written';
import { draftsHere, dropHere, isAsRead, noteSent, type BrowserDraft } from './browser-drafts';
import { desksOpenElsewhere } from './desk-id';
import { fateOf } from './fate';
import { isOnDeskHere } from './open-here';
import { reachServer } from './reach';
import { saveOnServer } from './server-drafts';

let underWay: Promise<boolean> | null = null;

/**
 * Sends what an earlier visit could not, of every text, and lets go of what was overtaken. Whether anything is different
 * now; never rejects. What does not get through stays for the next time.
 */
export function sendDraftsLeftHere(account: string): Promise<boolean> {
  return (underWay ??= sendAll(account)
    .catch(() => false)
    .finally(() => (underWay = null)));
}

const onTheirWay = new Map<string, Promise<boolean>>();

/** After it none of these drafts is on its way any more. */
export const allSentOf = async (reflectionId: string): Promise<void> =>
  void (await onTheirWay.get(reflectionId));

async function sendAll(account: string): Promise<boolean> {
  const left = await draftsHere(account);
  // Who signed in here meanwhile does not send what another wrote.
  if (left.length === 0 || (await fetchMe()).id !== account) return false;
  // An open tab looks after its own.
  const open = await desksOpenElsewhere();
  let different = false;
  for (const id of new Set(left.map(({ reflectionId }) => reflectionId))) {
    const drafts = left.filter(({ reflectionId, desk }) => reflectionId === id && !open.has(desk));
    const sent = sendOfOne(id, drafts).catch(() => false);
    onTheirWay.set(id, sent);
    different = (await sent) || different;
    onTheirWay.delete(id);
  }
  return different;
}

async function sendOfOne(id: string, drafts: readonly BrowserDraft[]): Promise<boolean> {
  const reached = await reachServer(id);
  if (reached.error) throw reached.error;
  let different = false;
  for (const draft of drafts) {
    // Emptied before the server heard of it: there is nothing to send.
    if (draft.basedOn === 0 && isBlank(draft.written)) continue;
    // It is written on here, or was since it was read: older words must not go over newer ones.
    if (isOnDeskHere(draft) || !(await isAsRead(draft))) continue;
    const fate = fateOf(draft, reached);
    if (fate === 'unsent') await noteSent(draft, await saveOnServer(id, draft));
    if (fate === 'there') await noteSent(draft, draft.basedOn);
    if (fate === 'overtaken') await dropHere(id, draft.desk);
    different ||= fate === 'unsent' || fate === 'overtaken';
  }
  return different;
}
