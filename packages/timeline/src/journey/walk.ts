import type { Entry, Journey } from './journey.js';
import type { LookBackNoun } from '../scene.js';
import { beginningOf } from './stretch.js';
import { isLookBack } from './written.js';

/** A stop when one walks through a journey; without a day it rests in the "sometime" rack. */
export type Stop = {
  noun: Exclude<Entry['noun'], LookBackNoun> | 'constraint';
  id: string;
  day: number | null;
};

/** Everything that happened, is planned or bounds a decision, in the order of time, then what has no date; a decision once. */
export function stopsOf({ lanes, bounds, sometime }: Journey): Stop[] {
  const dated = lanes.flatMap(({ entries }, lane) =>
    entries.flatMap((entry) =>
      isLookBack(entry) ? [] : [{ noun: entry.noun, id: entry.id, day: entry.anchor, lane }],
    ),
  );
  const bounding = bounds.map(({ constraint, stretch, lane }) => {
    return { noun: 'constraint' as const, id: constraint.id, day: beginningOf(stretch), lane: lane ?? -1 };
  });
  const stops = [...dated, ...bounding];
  stops.sort((a, b) => a.day - b.day || a.lane - b.lane || (a.id < b.id ? -1 : 1));
  return [
    ...stops.map(({ noun, id, day }): Stop => ({ noun, id, day })),
    ...sometime.map(({ milestone }): Stop => ({ noun: 'milestone', id: milestone.id, day: null })),
  ];
}
