import type { Entry, Journey } from '@ullim/timeline/journey/journey';
import type { Orientation, Window } from '@ullim/timeline/scene';
import { fitLively } from '@ullim/timeline/time/window';

/**
 * The window one begins with: the journey as far as it lives, but never so short that a day is a hand wide, and on a phone, where the
 * words need room, the latest part of a long one.
 */
export function opening(
  journey: Journey,
  orientation: Orientation,
  length: number,
  all: Window = fitLively(journey),
): Window {
  const { today } = journey;
  const days = all.last - all.first;
  if (days < SHORTEST) {
    const first = Math.min(all.first, today - SHORTEST * 0.55);
    return { first, last: first + SHORTEST };
  }
  if (orientation === 'right' || length <= 0) return all;
  const room = length / PIXELS_A_DAY;
  if (days <= room * 1.25) return all;
  const happened = lastHappened(journey);
  const latest = happened < today - room * TOGETHER ? happened : today;
  const last = Math.max(all.first + room, Math.min(all.last, latest + room * AFTER));
  return { first: last - room, last };
}

/** As many days as can be looked at closely at once. */
export function mostDaysIn(
  orientation: Orientation,
  { clientWidth, clientHeight }: Pick<HTMLElement, 'clientWidth' | 'clientHeight'>,
): number {
  return orientation === 'right' ? clientWidth / 1.6 : clientHeight / PIXELS_A_DAY;
}

/** After a long silence one begins at what there was, not at the silence; and at what is in sight, not at lanes beside it. */
function lastHappened({ lanes, today }: Journey): number {
  let last = -Infinity;
  for (const { entries, readings } of lanes.slice(0, IN_SIGHT)) {
    for (const entry of entries)
      if (happened(entry)) last = Math.max(last, goesOn(entry, today) ? today : entry.anchor);
    for (const { day } of readings) last = Math.max(last, day);
  }
  return last > -Infinity ? last : today;
}

const happened = (entry: Entry) => (entry.noun === 'milestone' ? entry.solid : entry.noun !== 'look_back');
const goesOn = (entry: Entry, today: number) =>
  entry.noun === 'milestone' && entry.shape === 'span' && entry.to > today;

/** As many upright lanes as are seen of any number. */
const IN_SIGHT = 10;
const SHORTEST = 10;
const PIXELS_A_DAY = 2.4;
/** How much of a phone's picture is left to what comes after the latest, and how much may lie between that and today. */
const AFTER = 0.28;
const TOGETHER = 0.6;
