import { useEventListener, useSessionStorage } from '@vueuse/core';
import { computed } from 'vue';
import { isComposing, matches, somethingFloats } from '@/lib/shortcut';

export const FOCUS_KEYS = 'mod+shift+f';

/** Nothing but the words of one text, as long as they can be written. One tab remembers it until one comes back. */
export function useFocusMode(id: string, writable: () => boolean) {
  const only = useSessionStorage('ullim.desk.focus', '');
  const focused = computed(() => only.value === id && writable());

  // Before the editor hears of it, whose selection ends with Escape, too.
  useEventListener(document, 'keydown', press, { capture: true });

  function press(event: KeyboardEvent) {
    if (!writable() || isComposing(event) || somethingFloats() || isChoosing()) return;
    if (matches(event, FOCUS_KEYS)) turn(!focused.value);
    else if (focused.value && matches(event, 'Escape')) turn(false);
    else return;
    event.preventDefault();
    event.stopPropagation();
  }

  function turn(on: boolean) {
    only.value = on ? id : '';
  }

  return { focused, enter: () => turn(true), leave: () => turn(false) };
}

/** Something to mention is offered, and Escape refuses it. */
const isChoosing = () => document.querySelector('.cm-tooltip-autocomplete') !== null;
