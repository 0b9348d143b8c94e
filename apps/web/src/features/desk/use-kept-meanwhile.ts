import { useEventListener } from '@vueuse/core';
import type { ReflectionView } from '@ullim/types/reflection';
import { onScopeDispose } from 'vue';
import { fetchReflection } from '@/features/reflection/api';

/**
 * Hears early that a text was kept: from another tab of this browser at once, from elsewhere when one comes back to the
 * tab. `heard` gets the text the server holds now. Returns how to tell the other tabs.
 */
export function useKeptMeanwhile(id: string, heard: (view: ReflectionView) => void): () => void {
  const name = `ullim.kept.${id}`;
  const tabs = new BroadcastChannel(name);
  let isGone = false;

  async function ask(): Promise<void> {
    const view = await fetchReflection(id).catch(() => null);
    if (view) heard(view);
  }

  useEventListener(tabs, 'message', ask);
  useEventListener(window, 'focus', ask);
  onScopeDispose(() => {
    isGone = true;
    tabs.close();
  });
  // A text may be kept after its desk was left.
  return () => {
    const from = isGone ? new BroadcastChannel(name) : tabs;
    from.postMessage(null);
    if (isGone) from.close();
  };
}
