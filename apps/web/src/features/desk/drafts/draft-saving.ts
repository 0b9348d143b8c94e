import { useEventListener } from '@vueuse/core';
import { computed, onScopeDispose, type ComputedRef } from 'vue';
import { dropDraft } from '@/features/reflection/api';
import { isProblem } from '@/lib/problem';
import { sameWritten, type Written } from '../texts/written';
import { dropHere, noteSent, saveHere, saveHereAtOnce } from './browser-drafts';
import type { Draft } from './draft';
import { Lane } from './lane';
import { isRefusal, saveWordsOf, type SaveWords } from './save-words';
import { saveOnServer, saveOnServerAtOnce } from './server-drafts';

export type DraftSaving = {
  words: ComputedRef<SaveWords>;
  save(draft: Draft): void;
  /** Settles when this browser has what was written. */
  settleHere(): Promise<void>;
  /** No draft is saved any more until the next `save`. */
  stop(): Promise<void>;
  /** To the server: this browser has it. */
  send(draft: Draft): void;
  /** In both places at once, beside what is being written. */
  putAside(draft: Draft): Promise<void>;
  /** Of this desk, in both places. */
  drop(desk: string): Promise<void>;
};

/**
 * A draft goes into the browser's own database within 400 ms and to the server within 2 s, and once more when the page is
 * hidden or closed. `keptNow` is the kept text: to write that again is to have no draft.
 */
export function useDraftSaving(
  id: string,
  account: () => string,
  keptNow: () => Written,
  onRoom: (version: number) => void,
): DraftSaving {
  const here = new Lane<Draft>((draft) => saveThere(draft, putHere, dropHere), {
    delay: 400,
    retryAfter: () => 5_000,
    now,
  });
  const server = new Lane<Draft>((draft) => saveThere(draft, putOnServer, dropDraft), {
    delay: 2_000,
    retryAfter: patience,
    now,
  });
  const words = computed(() => saveWordsOf(here.state.value, server.state.value));

  async function saveThere(
    draft: Draft,
    put: (draft: Draft) => Promise<void>,
    drop: (id: string, desk: string) => Promise<void>,
  ) {
    await (draft.basedOn > 0 && sameWritten(draft.written, keptNow()) ? drop(id, draft.desk) : put(draft));
  }

  const putHere = (draft: Draft) =>
    saveHere({ ...draft, account: account(), reflectionId: id, onServer: draft.savedAt === sentSavedAt });

  async function putOnServer(draft: Draft) {
    const version = await saveOnServer(id, { ...draft, basedOn: draft.basedOn || roomVersion });
    sentSavedAt = draft.savedAt;
    if (draft.basedOn === 0) onRoom((roomVersion = version));
    await noteSent({ ...draft, reflectionId: id }, version).catch(() => undefined);
  }
  let roomVersion = 0;
  let sentSavedAt = '';

  useEventListener(document, 'visibilitychange', () => {
    if (document.visibilityState === 'hidden') void Promise.all([here.flush(), server.flush()]);
  });
  useEventListener(window, 'pagehide', () => {
    if (here.unsaved) saveHereAtOnce({ ...here.unsaved, account: account(), reflectionId: id });
    if (server.unsaved) saveOnServerAtOnce(id, server.unsaved);
  });
  useEventListener(window, 'beforeunload', (event) => {
    if (words.value.say === 'nowhere') event.preventDefault();
  });
  useEventListener(window, ['online', 'focus'], () => {
    if (server.state.value.error) void server.flush();
  });
  onScopeDispose(() => {
    for (const lane of [here, server]) void lane.flush().then(() => lane.stop());
  });

  return {
    words,
    save(draft) {
      here.put(draft);
      server.put(draft);
    },
    send: (draft) => server.put(draft),
    async putAside(draft) {
      await putHere(draft).catch(() => undefined);
      await saveOnServer(id, draft)
        .then((version) => noteSent({ ...draft, reflectionId: id }, version))
        .catch(() => undefined);
    },
    settleHere: () => here.flush(),
    stop: async () => void (await Promise.all([here.stop(), server.stop()])),
    async drop(desk) {
      await Promise.all([
        dropHere(id, desk).catch(() => undefined),
        dropDraft(id, desk).catch(() => undefined),
      ]);
    },
  };
}

/** Longer from time to time, never more than half a minute; a text that was refused is not sent again. */
function patience(failures: number, error: unknown): number | null {
  if (isRefusal(error)) return null;
  if (isProblem(error) && error.status === 401) return 15_000;
  return Math.min(30_000, 2_000 * 2 ** Math.min(failures - 1, 5));
}

const now = () => new Date().toISOString();
