import { useEventListener } from '@vueuse/core';
import { onBeforeUnmount, onMounted, type Ref } from 'vue';

/** Takes the focus to where one goes on, once it is free, and gives it back to what opened the caption. */
export function useCaptionFocus(card: Readonly<Ref<HTMLElement | null>>) {
  let opener: Element | null = null;
  function takeFocus() {
    opener = document.activeElement;
    card.value?.querySelector<HTMLElement>('[data-turning]')?.focus({ preventScroll: true });
  }
  onMounted(() => {
    if (!document.activeElement?.closest(MENU)) return takeFocus();
    // A menu gives the focus back to its button when it has closed.
    const stop = useEventListener(document, 'focusin', ({ target }) => {
      if ((target as Element).closest(MENU)) return;
      stop();
      takeFocus();
    });
  });
  onBeforeUnmount(() => {
    const focused = document.activeElement;
    const free = !focused || focused === document.body || card.value?.contains(focused);
    if (free && opener instanceof HTMLElement && opener.isConnected) opener.focus({ preventScroll: true });
  });
}

const MENU = '[role="menu"]';
