import { nextTick, onMounted, type Ref } from 'vue';

/** Coming back from a page, the keyboard is where it was when it opened it. */
export function useReturn(focused: Ref<string | null>, paper: Readonly<Ref<HTMLElement | null>>) {
  onMounted(async () => {
    const { [OPENED]: id, ...rest } = (history.state ?? {}) as Record<string, unknown>;
    if (typeof id !== 'string') return;
    history.replaceState(rest, '');
    // Whoever is elsewhere already stays there; a page that comes has the focus itself.
    if (!document.activeElement?.contains(paper.value)) return;
    focused.value = id;
    await nextTick();
    const link = paper.value?.querySelector<HTMLElement>(`a[data-id="${CSS.escape(id)}"]`);
    if (link) link.focus({ preventScroll: true });
    else focused.value = null;
  });

  return {
    /** In the entry of the history one leaves. */
    remember: () => {
      if (focused.value !== null) history.replaceState({ ...history.state, [OPENED]: focused.value }, '');
    },
  };
}

const OPENED = 'opened';
