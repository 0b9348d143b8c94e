import { useMediaQuery } from '@vueuse/core';
import { computed } from 'vue';

/** `low` like a phone held across, which has no height to spare; `upright` like a phone. */
export function useWindowShape() {
  const low = useMediaQuery('(min-width: 480px) and (max-height: 479.98px)');
  const narrow = useMediaQuery(`(max-width: ${NARROW - 0.02}px)`);
  return { low, upright: computed(() => narrow.value && !low.value) };
}

/** Under this width time runs down, where there is the height for it. */
export const NARROW = 640;
