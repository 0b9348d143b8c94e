import { useEventListener } from '@vueuse/core';
import { isComposing, somethingFloats } from '@/lib/shortcut';

/**
 * Keys of whoever has the keyboard nowhere on the page mean the drawing, too. Those that scroll stay with a page that is
 * longer than the window.
 */
export function useFreeKeys(press: (event: KeyboardEvent) => boolean): void {
  // After all that hears of a key on the document.
  useEventListener(window, 'keydown', (event) => {
    if (event.defaultPrevented || event.target !== document.body || isComposing(event) || somethingFloats())
      return;
    if (SCROLLING.test(event.key) && document.documentElement.scrollHeight > innerHeight + 1) return;
    if (press(event)) event.preventDefault();
  });
}

const SCROLLING = /^(Arrow(Up|Down)|Page(Up|Down)|Home|End)$/;
