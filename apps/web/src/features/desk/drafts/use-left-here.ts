import { useEventListener } from '@vueuse/core';
import { watch } from 'vue';
import { useJourneyChanged } from '@/features/journey/keys';

/** Whichever page is opened, and whenever the network is back: drafts of this browser go where they were meant to. */
export function useDraftsLeftHere(account: () => string | undefined): void {
  const changed = useJourneyChanged();

  async function send(): Promise<void> {
    const id = account();
    if (!id) return;
    try {
      const { sendDraftsLeftHere } = await import('./left-here');
      if (await sendDraftsLeftHere(id)) await changed('reflections');
    } catch {
      // This piece of the app did not come either: the next page tries again.
    }
  }

  watch(account, send, { immediate: true });
  useEventListener(window, 'online', send);
}
