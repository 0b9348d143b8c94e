import { watchDebounced } from '@vueuse/core';
import { shallowRef, toValue, type MaybeRefOrGetter, type ShallowRef } from 'vue';

export type Measured = { characters: number; words: number; minutes: number };

/** How much a text is, half a second after it was changed. */
export function useMeasured(text: MaybeRefOrGetter<string>): Readonly<ShallowRef<Measured>> {
  const measured = shallowRef<Measured>({ characters: 0, words: 0, minutes: 0 });
  watchDebounced(
    () => toValue(text),
    async (text) => {
      // Over a dead network it does not come: the text is not measured, and goes on.
      const words = await import('@ullim/markdown/plain-text').catch(() => null);
      if (words) measured.value = words.readingTime(text);
    },
    { debounce: 500, immediate: true },
  );
  return measured;
}
