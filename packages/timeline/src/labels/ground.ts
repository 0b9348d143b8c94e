import { boxAround } from '../box-around.js';
import type { Banks } from '../water/banks.js';
import type { Frame } from '../time/frame.js';
import type { Shored } from '../water/shores.js';
import { farther, type Placement } from '../lanes/place.js';
import type { Ribboned } from '../water/ribbons.js';
import { halfWidth } from '../water/river.js';
import type { Box, Mark, Today } from '../scene.js';
import { Obstacles } from './obstacles.js';

export type Ground = {
  /** Where no text may lie: marks, outlines, the water of other bands. */
  taken: Obstacles;
  texts: Obstacles;
  leaders: Obstacles;
  /** Lines from decisions to their look-backs, and to what was not chosen: nothing is written across them. */
  arcs: Obstacles;
  /** Where a text only lies when there is no other place: today's line. */
  shunned: Obstacles;
  /** What lasted: no text lies on it, and leaders cross it. On a phone plans, too, beside which names stand. */
  bars: Obstacles;
  /** The water of bands, where texts may lie when there is no other place. */
  water: Obstacles;
  /** What sounds in it: on a phone a name rather lies in water than on strings. */
  strings: Obstacles;
  /** Brackets, and around hairs without water, which would be read as commas behind words. Leaders may cross them. */
  beams: Obstacles;
  edges: Edge[];
};

export type Edge = {
  centre: number;
  /** Half of its water where a leader leaves it, with the hairs under it. */
  half: (along: number) => number;
  /** Between two places: its water and hairs, or the outermost row of marks. */
  reach: (from: number, to: number) => { up: number; down: number };
  /** The same without the marks. */
  bank: (from: number, to: number) => { up: number; down: number };
  /** Where along time its marks are. */
  marks: number[];
};

/** What texts keep off, before any is placed. */
export function groundOf(
  lanes: readonly Shored[],
  ribbons: readonly Ribboned[],
  today: Today | null,
  frame: Frame,
): Ground {
  const [taken, texts, leaders, beams] = [new Obstacles(), new Obstacles(), new Obstacles(), new Obstacles()];
  const [arcs, shunned, bars, water] = [new Obstacles(), new Obstacles(), new Obstacles(), new Obstacles()];
  const strings = new Obstacles();
  const edges = lanes.map(({ index, placement, banks, threads, texture }): Edge => {
    const centre = frame.laneAt(index);
    for (const mark of [...placement.marks, ...placement.rings.map((ring) => ring.mark)])
      taken.add(boxOfMark(mark));
    if (frame.orientation === 'right')
      for (const { from, to } of threads)
        taken.add({ x: from[0], y: from[1] - 3, width: to[0] - from[0], height: 6 });
    for (const { hop } of placement.ghosts) if (hop) taken.add(boxAround([hop.from, hop.control1, hop.to]));
    for (const box of banks.boxes(centre, frame)) (frame.orientation === 'right' ? taken : water).add(box);
    if (frame.orientation === 'down') for (const box of banks.strings(centre, frame)) strings.add(box);
    for (const { bar } of [...placement.plans, ...placement.ghosts])
      (frame.orientation === 'right' ? taken : bars).add(bar);
    for (const { from, to, thickness } of placement.spans) bars.add(boxAround([from, to], thickness / 2));
    if (frame.orientation === 'right')
      for (const [[x, top], [, foot]] of texture?.hairs ?? [])
        if (banks.halfAt(x) === 0) beams.add({ x: x - ASIDE, y: top, width: 2 * ASIDE, height: foot - top });
    const marks = placement.marks.map(({ at }) => at[frame.orientation === 'right' ? 0 : 1]);
    return { centre, marks, ...edgesOf(banks, placement, frame) };
  });
  for (const { boxes } of ribbons)
    for (const box of boxes()) (frame.orientation === 'right' ? taken : water).add(box);
  if (today) {
    const [[x0, y0], [x1, y1]] = today.line;
    shunned.add({ x: x0 - 1, y: y0 - 1, width: x1 - x0 + 2, height: y1 - y0 + 2 });
    taken.add(today.pill);
  }
  // What goes on past the end of a strip runs out softly there, and words would with it.
  if (frame.strip && !today)
    taken.add({ x: frame.length - RUNS_OUT, y: 0, width: RUNS_OUT + frame.outside, height: frame.lanes.to });
  return { taken, texts, leaders, arcs, shunned, bars, water, strings, beams, edges };
}

function edgesOf(
  banks: Banks,
  { reach, columns }: Placement,
  { gap }: Frame,
): Pick<Edge, 'half' | 'reach' | 'bank'> {
  const least = halfWidth(1, gap);
  const bank = (from: number, to: number) => {
    const { up, down } = banks.reach(from, to);
    return { up: Math.max(least, up), down: Math.max(least, down) };
  };
  return {
    // What is taken goes in steps along time, and a leader may touch two of them.
    half: (along) => Math.max(least, banks.reach(along - LEADER, along + LEADER).down),
    bank,
    reach: (from, to) =>
      columns
        .filter(({ along }) => along > from - NEAR && along < to + NEAR)
        .reduce(farther, farther(reach, bank(from, to))),
  };
}

function boxOfMark(mark: Mark): Box {
  const radius = mark.noun === 'cluster' ? mark.radius : 8 * mark.scale;
  return { x: mark.at[0] - radius, y: mark.at[1] - radius, width: 2 * radius, height: 2 * radius };
}

/** Pixels. */
const RUNS_OUT = 40;
const ASIDE = 10;
/** From a mark to what it keeps off. */
const NEAR = 12;
/** To either side of its line. */
export const LEADER = 1;
