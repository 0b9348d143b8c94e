import { markRaw, onMounted, shallowRef, type Component, type ShallowRef } from 'vue';

/** A component the first paint does not wait for: nothing until it has come, shortly after mounting. */
export function useSoon(load: () => Promise<{ default: Component }>): ShallowRef<Component | null> {
  const component = shallowRef<Component | null>(null);
  onMounted(async () => {
    component.value = markRaw((await load()).default);
  });
  return component;
}
