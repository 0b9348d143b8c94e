import type { Entry, Journey } from './journey.js';
import type { LookBackNoun } from '../scene.js';
import { isLookBack } from './written.js';

/** A stop when one walks through a journey; without a day it rests in the "sometime" rack. */
export type Stop = { noun: Exclude<Entry['noun'], LookBackNoun>; id: string; day: number | null };

/** Everything that happened or is planned, in the order of time, then what has no date; a decision once. */
export function stopsOf(journey: Journey): Stop[] {
  const dated = journey.lanes.flatMap(({ entries }, lane) =>
    entries.flatMap((entry) => (isLookBack(entry) ? [] : [{ ...entry, lane }])),
  );
  dated.sort((a, b) => a.anchor - b.anchor || a.lane - b.lane || (a.id < b.id ? -1 : 1));
  return [
    ...dated.map(({ noun, id, anchor }): Stop => ({ noun, id, day: anchor })),
    ...journey.sometime.map(({ milestone }): Stop => ({ noun: 'milestone', id: milestone.id, day: null })),
  ];
}

/** The stop after (1) or before (-1) the current one; null at either end. Without a current one it begins at the end one comes from. */
export function nextInTime(stops: readonly Stop[], current: string | null, direction: 1 | -1): Stop | null {
  const at = stops.findIndex(({ id }) => id === current);
  if (at === -1) return (direction === 1 ? stops[0] : stops[stops.length - 1]) ?? null;
  return stops[at + direction] ?? null;
}
