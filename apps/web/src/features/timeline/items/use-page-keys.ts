import { useEventListener } from '@vueuse/core';
import { somethingFloats } from '@/lib/shortcut';

/** As long as nothing on the page has the keyboard, and the page itself does not scroll, its keys are those of the drawing. */
export function usePageKeys(press: (event: KeyboardEvent) => boolean): void {
  useEventListener(document, 'keydown', (event) => {
    if (event.defaultPrevented || event.target !== document.body || somethingFloats()) return;
    if (document.documentElement.scrollHeight > innerHeight + 1) return;
    if (press(event)) event.preventDefault();
  });
}
