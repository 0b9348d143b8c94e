import { ref, shallowRef } from 'vue';
import { useProblemToast } from '@/ui/problem-toast';
import { usePart } from '../use-part';
import type { TellsOf } from './use-follow';

/** Whether one follows the journey. What leads through it comes when it is wanted first. */
export function useFollowing() {
  const { part, fetch } = usePart(() => import('./FollowJourney.vue'));
  const following = ref(false);
  const told = shallowRef<TellsOf | null>(null);

  const tell = useProblemToast();
  const toggle = () => fetch().then(() => void (following.value = !following.value), tell);

  return { part, following, told, toggle };
}
