import type { ImportState, ImportView } from '@ullim/types/import';
import { useDocumentVisibility } from '@vueuse/core';
import { onScopeDispose, watch, type Ref } from 'vue';

const FIRST_WAIT = 700;
const LONGEST_WAIT = 10_000;

/** It changes by itself, so it is worth asking again. */
export const isMoving = (state: ImportState): boolean =>
  state === 'reading' || state === 'bringing' || state === 'waiting';

/** Soon where something goes on, more and more seldom where nothing does. */
export const nextWait = (wait: number, changed: boolean): number =>
  changed ? FIRST_WAIT : Math.min(LONGEST_WAIT, Math.round(wait * 1.6));

/** Asks again while it moves and somebody looks; at once when they look again. */
export function usePolling(seen: Ref<ImportView | undefined>, ask: () => Promise<unknown>): void {
  const visibility = useDocumentVisibility();
  let timer: ReturnType<typeof setTimeout> | undefined;
  let isGone = false;

  function plan(wait: number) {
    clearTimeout(timer);
    if (isGone || visibility.value === 'hidden' || !seen.value || !isMoving(seen.value.state)) return;
    timer = setTimeout(() => void askAgain(wait), wait);
  }

  async function askAgain(wait: number) {
    const before = JSON.stringify(seen.value);
    await ask();
    plan(nextWait(wait, JSON.stringify(seen.value) !== before));
  }

  watch(
    () => seen.value?.state,
    () => plan(FIRST_WAIT),
    { immediate: true },
  );
  watch(visibility, () => (visibility.value === 'visible' ? void askAgain(FIRST_WAIT) : plan(FIRST_WAIT)));
  onScopeDispose(() => {
    isGone = true;
    clearTimeout(timer);
  });
}
