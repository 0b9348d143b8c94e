import type { Journey } from '@ullim/timeline/journey/journey';
import { stopsOf } from '@ullim/timeline/journey/walk';
import type { Window } from '@ullim/timeline/scene';
import { refDebounced } from '@vueuse/core';
import { computed } from 'vue';
import type { Drawing } from '../items/drawing';
import { isBare } from './is-bare';

/** Whether one has come to rest at a time in which nothing of the journey lies. */
export function useNothingHere({
  journey,
  drawn,
  river: { scene, window },
  pulling,
}: Pick<Drawing, 'journey' | 'drawn' | 'river' | 'pulling'>) {
  const rested = refDebounced(window, REST);
  // Where nothing was found at all, that is said already.
  const found = computed(() => drawn.value === journey.value || stopsOf(drawn.value).length > 0);
  const some = computed(() => isAnythingInTime(journey.value));
  const isAtRest = () => !pulling.value && isSame(rested.value, window.value);
  return computed(() => {
    if (!scene.value || !isAtRest() || !isSame(scene.value.window, window.value)) return false;
    return isBare(scene.value) && found.value && some.value;
  });
}

/** Where nothing has a place in time there is no other time to go to. */
export const isAnythingInTime = ({ lanes, bounds }: Pick<Journey, 'lanes' | 'bounds'>): boolean =>
  lanes.length + bounds.length > 0;

const isSame = (one: Window, other: Window): boolean => one.first === other.first && one.last === other.last;

/** Milliseconds. */
const REST = 400;
