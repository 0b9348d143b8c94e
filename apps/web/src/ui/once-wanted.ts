import { markRaw, shallowRef, watch, type Component, type ShallowRef } from 'vue';
import { offline } from '@/lib/problem';
import { useProblemToast } from './problem-toast';

/** A component that comes once it is wanted. Where it does not come, that is told and the wish given up (`notCome`). */
export function useOnceWanted(
  isWanted: () => boolean,
  load: () => Promise<{ default: Component }>,
  notCome: () => void,
): ShallowRef<Component | null> {
  const component = shallowRef<Component | null>(null);
  const tell = useProblemToast();

  async function bring() {
    try {
      component.value = markRaw((await load()).default);
    } catch (error) {
      tell(offline(error));
      notCome();
    }
  }

  watch(isWanted, (wanted) => wanted && !component.value && bring(), { immediate: true });
  return component;
}
