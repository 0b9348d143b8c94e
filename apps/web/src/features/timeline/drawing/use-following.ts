import { markRaw, ref, shallowRef, type Component } from 'vue';

/** Whether one follows the journey. What leads through it comes when it is wanted first. */
export function useFollowing() {
  const part = shallowRef<Component | null>(null);
  const following = ref(false);
  const told = shallowRef<string | null>(null);

  async function toggle() {
    part.value ??= markRaw((await import('../components/FollowJourney.vue')).default);
    following.value = !following.value;
  }

  return { part, following, told, toggle };
}
