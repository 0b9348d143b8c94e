import { useMediaQuery } from '@vueuse/core';
import { onMounted, type Ref } from 'vue';
import { nothingHasFocus } from '@/shell/focus-main';
import { isBlank } from './texts/written';
import type { Desk } from './use-desk';

/**
 * One who sits down at the desk can write: in the title of a new text, at the beginning of one that was begun. There a
 * finger's keyboard would cover what one came to read, and does not come unasked.
 */
export function useFocusAtOpening(
  desk: Desk,
  title: Readonly<Ref<HTMLTextAreaElement | null>>,
  focusText: () => void,
): void {
  const byFinger = useMediaQuery('(pointer: coarse)');
  onMounted(() => {
    if (!nothingHasFocus()) return;
    if (isBlank(desk.written.value)) title.value?.focus({ preventScroll: true });
    else if (!byFinger.value) focusText();
  });
}
