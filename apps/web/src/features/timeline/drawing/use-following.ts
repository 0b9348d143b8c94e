import { markRaw, ref, shallowRef, type Component } from 'vue';
import { useProblemToast } from '@/ui/problem-toast';
import type { TellsOf } from './use-follow';

/** Whether one follows the journey. What leads through it comes when it is wanted first. */
export function useFollowing() {
  const part = shallowRef<Component | null>(null);
  const following = ref(false);
  const told = shallowRef<TellsOf | null>(null);

  const tell = useProblemToast();

  async function toggle() {
    try {
      part.value ??= markRaw((await import('../components/FollowJourney.vue')).default);
      following.value = !following.value;
    } catch (thrown) {
      tell(thrown);
    }
  }

  return { part, following, told, toggle };
}
