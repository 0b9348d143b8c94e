import type { Journey } from '@ullim/timeline/journey/journey';
import type { Window } from '@ullim/timeline/scene';
import {
  atBeginning,
  atEnd,
  fitAll,
  fitDays,
  fitGoal,
  lifeOf,
  pan,
  reveal,
  wholeOf,
  zoomAt,
} from '@ullim/timeline/time/window';
import { dayWithin } from '@ullim/timeline/time/day-within';
import { termOf } from '@ullim/types/honest-date/calendar';
import { dayNumber, partsOfDay, writeDay } from '@ullim/types/honest-date/day';
import { computed, type Ref } from 'vue';
import { useGlide } from './glide';
import { lengthOf } from './length-of';
import type { River } from './use-river';

export type MovesInTime = ReturnType<typeof useMoves>;

/** Ways to move through the journey: at once under a hand, gliding for a button or a key. */
export function useMoves(river: River, journey: Ref<Journey>, chosen: Ref<Window | null>) {
  const bounds = computed(() => fitAll(journey.value));
  /** What is planned for another age is not in the picture of all, but one may go there. */
  const reach = computed(() => wholeOf(journey.value));
  const glide = useGlide(
    () => river.window.value,
    (window) => (chosen.value = window),
  );

  const length = () => {
    const { scene, orientation, size } = river;
    const drawn = scene.value ?? { orientation: orientation.value, size: size.value, rack: null };
    return Math.max(1, lengthOf(drawn));
  };
  const daysIn = (pixels: number) => {
    const { first, last } = river.window.value;
    return (pixels / length()) * (last - first);
  };
  const move = (days: number) => (chosen.value = pan(river.window.value, days, reach.value));
  const isAt = (place: Window) => {
    const { first, last } = river.window.value;
    const near = (place.last - place.first) / 200;
    return Math.abs(first - place.first) < near && Math.abs(last - place.last) < near;
  };
  /** Where one is already, one sees all again. */
  const toOrBack = (place: Window) => glide.glideTo(isAt(place) ? bounds.value : place);
  const zoomStep = (factor: number) => {
    const { first, last } = river.window.value;
    glide.glideTo(zoomAt(river.window.value, factor, (first + last) / 2, reach.value));
  };
  const middle = () => {
    const { first, last } = river.window.value;
    return dayWithin(Math.floor((first + last) / 2));
  };

  return {
    isAt: (days: Window) => isAt(fitDays(days)),
    stop: glide.stop,
    gliding: glide.gliding,
    pull: (pixels: number) => move(-daysIn(pixels)),
    flick: (speed: number) => glide.coast(-daysIn(speed), move, daysIn(0.04)),
    zoom: (factor: number, along: number) => {
      const anchor = river.window.value.first + daysIn(along);
      chosen.value = zoomAt(river.window.value, factor, anchor, reach.value);
    },
    /** The same, gliding. */
    zoomStepAt: (factor: number, along: number) => {
      const anchor = river.window.value.first + daysIn(along);
      glide.glideTo(zoomAt(river.window.value, factor, anchor, reach.value));
    },
    /** At once, as a hand on the overview does. */
    show: (window: Window) => {
      glide.stop();
      chosen.value = window;
    },
    step: (part: number) => {
      const { first, last } = river.window.value;
      glide.glideTo(pan(river.window.value, (last - first) * part, reach.value));
    },
    closer: () => zoomStep(ZOOM),
    farther: () => zoomStep(1 / ZOOM),
    all: () => glide.glideTo(bounds.value),
    toWindow: (window: Window) => glide.glideTo(window),
    toDays: (days: Window) => glide.glideTo(fitDays(days)),
    toDaysOrBack: (days: Window) => toOrBack(fitDays(days)),
    toTermOrBack: () => {
      const { first, last } = termOf(middle(), journey.value.calendar);
      toOrBack(fitDays({ first: dayNumber(first), last: dayNumber(last) + 1 }));
    },
    toYearOrBack: () => {
      const { year } = partsOfDay(middle());
      const [first, last] = [writeDay(year, 1, 1), writeDay(year, 12, 31)];
      toOrBack(fitDays({ first: dayNumber(first), last: dayNumber(last) + 1 }));
    },
    toGoalOrBack: (goalId: string) => {
      const place = fitGoal(journey.value, goalId);
      if (place) toOrBack(place);
    },
    /** Unless it is seen, or will be where one glides to. */
    toDay: (day: number) => {
      const aim = glide.aim();
      if (day <= aim.first || day >= aim.last) glide.glideTo(reveal(aim, day));
    },
    toBeginning: () => glide.glideTo(atBeginning(river.window.value, lifeOf(journey.value))),
    toEnd: () => glide.glideTo(atEnd(river.window.value, lifeOf(journey.value))),
  };
}

const ZOOM = 1.6;
