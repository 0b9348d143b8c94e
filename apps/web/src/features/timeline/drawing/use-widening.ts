import type { Journey } from '@ullim/timeline/journey/journey';
import { echoesDiffer, widened } from '@ullim/timeline/journey/widening';
import { usePreferredReducedMotion } from '@vueuse/core';
import { onScopeDispose, shallowRef, watch, type Ref } from 'vue';
import { isLarge } from './sight';

/**
 * The journey as it is shown: after a new reading its bands grow to their width, where motion is allowed and a picture
 * of it takes less than a frame.
 */
export function useWidening(journey: Ref<Journey>): Readonly<Ref<Journey>> {
  const motion = usePreferredReducedMotion();
  const shown = shallowRef(journey.value);
  let [before, begun, frame] = [journey.value, 0, 0];

  const step = (now: number) => {
    begun ||= now;
    const part = Math.min(1, (now - begun) / DURATION);
    shown.value = widened(before, journey.value, easeOut(part));
    frame = part < 1 ? requestAnimationFrame(step) : 0;
  };
  watch(
    journey,
    (next, last) => {
      const begins = motion.value !== 'reduce' && !isLarge(next) && echoesDiffer(last, next);
      if (begins) {
        [before, begun] = [shown.value, 0];
        frame ||= requestAnimationFrame(step);
      } else if (frame === 0) shown.value = next;
    },
    { flush: 'sync' },
  );
  onScopeDispose(() => cancelAnimationFrame(frame));

  return shown;
}

const easeOut = (part: number) => 1 - (1 - part) ** 3;
const DURATION = 400;
