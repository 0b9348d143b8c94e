import { useEventListener } from '@vueuse/core';
import { markRaw, shallowRef, watch } from 'vue';

/** What looks through a journey. It comes when something is asked for; without a connection, when there is one again. */
export function useFinder(asked: () => boolean) {
  const finder = shallowRef<typeof import('./found-in-journey') | null>(null);
  function ask() {
    if (!asked() || finder.value) return;
    import('./found-in-journey').then(
      (come) => (finder.value = markRaw(come)),
      () => undefined,
    );
  }
  watch(asked, ask, { immediate: true });
  useEventListener('online', ask);
  return finder;
}
