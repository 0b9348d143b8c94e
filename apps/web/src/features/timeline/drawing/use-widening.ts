import type { Journey } from '@ullim/timeline/journey/journey';
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
    shown.value = growth!.widened(before, journey.value, easeOut(part));
    frame = part < 1 ? requestAnimationFrame(step) : 0;
  };
  watch(
    journey,
    (next, last) => {
      const begins = motion.value !== 'reduce' && !isLarge(next) && growth?.echoesDiffer(last, next);
      if (begins) {
        [before, begun] = [shown.value, 0];
        frame ||= requestAnimationFrame(step);
      } else if (frame === 0) shown.value = next;
    },
    { flush: 'sync' },
  );
  const soon = setTimeout(fetchGrowth, 1_000);
  onScopeDispose(() => {
    clearTimeout(soon);
    cancelAnimationFrame(frame);
  });

  return shown;
}

/** It comes once the picture stands, for until then nobody said anything new. */
let growth: typeof import('@ullim/timeline/journey/widening') | null = null;
const fetchGrowth = () =>
  import('@ullim/timeline/journey/widening').then(
    (come) => (growth = come),
    () => undefined,
  );

const easeOut = (part: number) => 1 - (1 - part) ** 3;
const DURATION = 400;
