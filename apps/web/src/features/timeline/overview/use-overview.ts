import type { Journey } from '@ullim/timeline/journey/journey';
import type { Window } from '@ullim/timeline/scene';
import { fitAll } from '@ullim/timeline/time/window';
import { refDebounced } from '@vueuse/core';
import { computed, ref, watch, type Ref } from 'vue';
import { isOverviewOfUse } from '../drawing/overview';
import { opening } from '../drawing/opening';

/** Whether all of the journey is worth a strip of its own; known before anything is drawn. */
export function useOverview(journey: Ref<Journey>, seen: () => Window | null) {
  const bounds = computed(() => fitAll(journey.value));
  const ofUse = ref(false);
  const now = computed(() => seen() ?? opening(journey.value, 'right', 0));
  // It takes room from the drawing, which would jump under a hand that moves it.
  const atRest = refDebounced(now, REST);
  watch([bounds, atRest], ([all, now]) => (ofUse.value = isOverviewOfUse(all, now, ofUse.value)), {
    immediate: true,
  });
  return { ofUse, bounds };
}

/** Milliseconds. */
const REST = 300;
