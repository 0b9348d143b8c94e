import { useEventListener } from '@vueuse/core';
import { markRaw, shallowRef, watch } from 'vue';

/** A part of the page that comes when it is wanted; without a connection it is asked for again the next time. */
export function usePart<Part extends object>(load: () => Promise<{ default: Part }>) {
  const part = shallowRef<Part | null>(null);
  async function fetch() {
    part.value ??= markRaw((await load()).default);
  }
  return { part, fetch };
}

/** One that nobody asks for: it comes when there is a place for it, or a connection again. */
export function useQuietPart<Part extends object>(
  load: () => Promise<{ default: Part }>,
  wanted: () => boolean,
) {
  const { part, fetch } = usePart(load);
  /** What kept it from coming, while there is a place for it. */
  const missed = shallowRef<unknown>(null);
  function ask() {
    missed.value = null;
    if (wanted()) fetch().catch((thrown: unknown) => wanted() && (missed.value = thrown));
  }
  watch(wanted, ask, { immediate: true });
  useEventListener('online', ask);
  return { part, missed, ask };
}
