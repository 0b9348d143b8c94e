import { useEventListener } from '@vueuse/core';
import { markRaw, onMounted, shallowRef, type Component, type ShallowRef } from 'vue';

/**
 * A component the first paint does not wait for: nothing until it has come, shortly after mounting, or once the network
 * that did not bring it is back.
 */
export function useSoon(load: () => Promise<{ default: Component }>): ShallowRef<Component | null> {
  const component = shallowRef<Component | null>(null);

  async function bring() {
    const came = component.value ? null : await load().catch(() => null);
    if (came) component.value = markRaw(came.default);
  }

  onMounted(bring);
  useEventListener(window, 'online', bring);
  return component;
}
