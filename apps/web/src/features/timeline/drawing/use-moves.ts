import type { Journey } from '@ullim/timeline/journey';
import type { Window } from '@ullim/timeline/scene';
import { fitAll, fitDays, pan, reveal, zoomAt } from '@ullim/timeline/window';
import { computed, type Ref } from 'vue';
import { useGlide } from './glide';
import type { River } from './use-river';

export type MovesInTime = ReturnType<typeof useMoves>;

/** Ways to move through the journey: at once under a hand, gliding for a button or a key. */
export function useMoves(river: River, journey: Ref<Journey>, chosen: Ref<Window | null>) {
  const bounds = computed(() => fitAll(journey.value));
  const glide = useGlide(
    () => river.window.value,
    (window) => (chosen.value = window),
  );

  const length = () => {
    const { width, height } = river.size.value;
    return Math.max(1, river.orientation.value === 'right' ? width : height);
  };
  const daysIn = (pixels: number) => {
    const { first, last } = river.window.value;
    return (pixels / length()) * (last - first);
  };
  const move = (days: number) => (chosen.value = pan(river.window.value, days, bounds.value));

  return {
    stop: glide.stop,
    gliding: glide.gliding,
    pull: (pixels: number) => move(-daysIn(pixels)),
    flick: (speed: number) => glide.coast(-daysIn(speed), move, daysIn(0.04)),
    zoom: (factor: number, along: number) => {
      const anchor = river.window.value.first + daysIn(along);
      chosen.value = zoomAt(river.window.value, factor, anchor, bounds.value);
    },
    step: (part: number) => {
      const { first, last } = river.window.value;
      glide.glideTo(pan(river.window.value, (last - first) * part, bounds.value));
    },
    zoomStep: (factor: number) => {
      const { first, last } = river.window.value;
      glide.glideTo(zoomAt(river.window.value, factor, (first + last) / 2, bounds.value));
    },
    toAll: () => glide.glideTo(bounds.value),
    toDays: (days: Window) => glide.glideTo(fitDays(days)),
    toDay: (day: number) => {
      const { first, last } = river.window.value;
      if (day > first && day < last) return;
      glide.glideTo(reveal(river.window.value, day));
    },
    toBeginning: () => {
      const { first, last } = river.window.value;
      glide.glideTo({ first: bounds.value.first, last: bounds.value.first + last - first });
    },
    toEnd: () => {
      const { first, last } = river.window.value;
      glide.glideTo({ first: bounds.value.last - (last - first), last: bounds.value.last });
    },
  };
}
