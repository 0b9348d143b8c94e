import type { Journey } from '@ullim/timeline/journey/journey';
import type { Window } from '@ullim/timeline/scene';
import { fitAll } from '@ullim/timeline/time/window';
import { refDebounced } from '@vueuse/core';
import { computed, ref, watch, type Ref } from 'vue';
import { opening } from '../drawing/opening';

/** Whether all of the journey is worth an overview; known before anything is drawn. */
export function useOverview(
  journey: Ref<Journey>,
  upright: Readonly<Ref<boolean>>,
  seen: () => Window | null,
) {
  const bounds = computed(() => fitAll(journey.value));
  const now = computed(() => seen() ?? opening(journey.value, 'down', innerHeight - BARS));
  // Its words would jump under a hand that moves the drawing.
  const atRest = refDebounced(now, REST);
  const beside = ref(false);
  watch([bounds, atRest], ([all, now]) => (beside.value = isOverviewOfUse(all, now, beside.value)), {
    immediate: true,
  });
  // Under the drawing it takes height from it: there it comes and goes with nothing that one does.
  const ofUse = computed(() => (upright.value ? beside.value : isLong(bounds.value, HALF_A_YEAR)));
  return { ofUse, bounds };
}

/**
 * Whether the whole is worth an overview: where one sees less than two thirds of it, and until one sees nearly
 * all again; of a long journey always.
 */
export function isOverviewOfUse(bounds: Window, seen: Window, before: boolean): boolean {
  const within = Math.min(seen.last, bounds.last) - Math.max(seen.first, bounds.first);
  return isLong(bounds, LONG) || within < (bounds.last - bounds.first) * (before ? 0.9 : 2 / 3);
}

const isLong = ({ first, last }: Window, days: number) => last - first > days;

const LONG = 4 * 365.2425;
const HALF_A_YEAR = 365.2425 / 2;
/** Pixels around the drawing of a phone, roughly. */
const BARS = 230;
/** Milliseconds. */
const REST = 300;
