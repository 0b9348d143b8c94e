import type { Journey } from '@ullim/timeline/journey/journey';
import type { Orientation, Window } from '@ullim/timeline/scene';
import { fitAll } from '@ullim/timeline/time/window';
import { refDebounced } from '@vueuse/core';
import { computed, ref, watch, type Ref } from 'vue';
import { opening } from '../drawing/opening';

/** Whether all of the journey is worth an overview; known before anything is drawn. */
export function useOverview(journey: Ref<Journey>, orientation: Ref<Orientation>, seen: () => Window | null) {
  const bounds = computed(() => fitAll(journey.value));
  const ofUse = ref(false);
  const now = computed(() => seen() ?? opening(journey.value, orientation.value, innerHeight - BARS));
  // It takes room from the drawing, which would jump under a hand that moves it.
  const atRest = refDebounced(now, REST);
  // Where there is height to spare it is there from the first, so that the drawing never jumps for it.
  const stands = () => (orientation.value === 'right' && innerHeight >= TALL ? A_YEAR : LONG);
  watch([bounds, atRest], ([all, now]) => (ofUse.value = isOverviewOfUse(all, now, ofUse.value, stands())), {
    immediate: true,
  });
  return { ofUse, bounds };
}

/**
 * Whether the whole is worth an overview: where one sees less than two thirds of it, and until one sees nearly
 * all again; of a long journey always.
 */
export function isOverviewOfUse(bounds: Window, seen: Window, before: boolean, long = LONG): boolean {
  const whole = bounds.last - bounds.first;
  if (whole > long) return true;
  const within = Math.min(seen.last, bounds.last) - Math.max(seen.first, bounds.first);
  return within < whole * (before ? 0.9 : 2 / 3);
}

const A_YEAR = 365.2425;
const LONG = 4 * A_YEAR;
/** Pixels of a window. */
const TALL = 840;
/** Pixels around the drawing of a phone, roughly. */
const BARS = 230;
/** Milliseconds. */
const REST = 300;
