import type { Dye } from '@ullim/types/goal';
import type { Lane } from '../journey/journey.js';
import type { ClusterMark, Measure } from '../scene.js';
import type { Frame } from '../time/frame.js';
import type { Rings } from '../water/ribbons.js';
import { roomIn, type Rows } from './rows.js';
import { stepsWithin, type Crowd } from './steps.js';

/** A crowd as one mark, with its count. */
export function clusterOf(
  { id, entries, ids, days }: Crowd,
  lane: Lane,
  across: number,
  frame: Frame,
  rows: Rows,
  dye: Dye | null,
  measure: Measure,
): ClusterMark {
  const [first, last] = [entries[0]!.anchor, entries[entries.length - 1]!.anchor];
  const along = frame.along((days.first + days.last) / 2);
  const text = String(entries.length);
  const font = { family: 'sans', size: frame.orientation === 'right' ? 10.5 : 12, weight: 600 } as const;
  const width = measure(text, font);
  const radius = Math.max(font.size - 2.5, width / 2 + 3.5);
  rows.takeCentre(along + radius, radius);
  const at = frame.at(along, across);
  return {
    noun: 'cluster',
    id,
    ids,
    days: { first, last: Math.max(last, first + 1) },
    ofOneDay: first === last,
    laneId: lane.id,
    dye,
    at,
    radius,
    count: { text, at: [at[0] - width / 2, at[1] + font.size * 0.362], font, colour: 'paper', halo: false },
  };
}

/** Whether what lies on this day of the lane stands in a cluster there. */
export function isCrowded(id: string, day: number, lane: Lane, rings: Rings, frame: Frame): boolean {
  const days = { first: day, last: day };
  return stepsWithin(lane, rings, stretchIn(frame), days, roomIn(frame)).some(
    ({ crowd }) => crowd?.ids.includes(id) ?? false,
  );
}

/** How many days are as long as a mark, in steps, so that crowds stay the same while one zooms a little. */
export function stretchIn({ perDay }: Frame): number {
  return 2 ** (Math.ceil(2 * Math.log2(22 / perDay)) / 2);
}
