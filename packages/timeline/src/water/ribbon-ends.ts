import { clamp } from '../clamp.js';
import type { Frame } from '../time/frame.js';
import { arrivingAt, edgeOf, leavingAt, outermostAt } from './confluence.js';
import type { Echo } from './echo.js';
import { halfWidth } from './river.js';
import type { Run } from './runs.js';
import type { Joining, Parting, Passage, Side, Watercourses } from './watercourse.js';

/**
 * Where strings leave or arrive, in pixels; `water` is how thick it is there, 0 where the ribbon leads out of the picture.
 * `edge` is the outermost string of a band they peel off, or merge into.
 */
export type End = {
  along: number;
  across: number;
  strings: number[];
  half: number;
  water: number;
  edge: { side: Side; at: (along: number) => number } | null;
};
export type Ends = readonly [leaving: End, arriving: End];

/** Of a passage: both have as many strings as the one that has more. */
export function endsOf(
  { from, to, leaves, arrives }: Passage,
  courses: Watercourses['courses'],
  echoOn: (lane: number, run: Run) => Echo,
  frame: Frame,
): Ends {
  const shoreOf = (lane: number, { run, side }: Parting | Joining): Shore => ({
    lane: frame.laneAt(lane),
    side,
    flip: courses[lane]!.flip,
    echo: echoOn(lane, run),
  });
  const start = from && shoreOf(from.lane, from.parting);
  const end = to && shoreOf(to.lane, to.joining);
  const left = start && leavingAt(from.parting, start.echo, start.flip);
  const entered = end && arrivingAt(to.joining, end.echo, end.flip).offsets;
  const count = Math.max(left?.length ?? 1, entered?.length ?? 1);
  const outermost = (shore: Shore | null, along: number) =>
    shore && outermostAt(shore.echo.resonanceAt(along), shore.side, count);
  const leaving = left ?? outermost(start, leaves);
  const arriving = entered ?? outermost(end, arrives);
  const flip = end?.flip ?? -1;
  return [
    endAt(leaves, start, end, grown(leaving ?? arriving!, count, flip), !left, frame),
    endAt(arrives, end, start, grown(arriving ?? leaving!, count, flip), !entered, frame),
  ];
}

/** A band at one end: where its lane lies, on which side water leaves it or comes in, and on which strings peel off. */
type Shore = { lane: number; side: Side; flip: Side; echo: Echo };

/** As many at both ends: the strings one of them lacks open out of the outermost on the way, or close into it. */
function grown(offsets: readonly number[], count: number, flip: Side): number[] {
  const sorted = offsets.toSorted((a, b) => a - b);
  const lack = flip === 1 ? 0 : count - sorted.length;
  return Array.from({ length: count }, (_, index) => sorted[clamp(index - lack, 0, sorted.length - 1)]!);
}

/** Without a band here it is out of the picture, beside the one at the other end. */
function endAt(
  along: number,
  here: Shore | null,
  other: Shore | null,
  offsets: readonly number[],
  atEdge: boolean,
  { gap, pitch, strip }: Frame,
): End {
  const { lane, side, echo } = (here ?? other)!;
  const [first, last] = [offsets[0]! * gap, offsets[offsets.length - 1]! * gap];
  const middle = (first + last) / 2;
  return {
    along,
    across: lane + middle + (here ? 0 : side * (strip ? 0.53 : 0.62) * pitch),
    strings: offsets.map((offset) => offset * gap - middle),
    half: (last - first) / 2 + halfWidth(Math.min(1, echo.resonanceAt(along)), gap),
    water: here ? echo.waterAt(along) : 0,
    edge: here && atEdge ? { side, at: (there) => lane + edgeOf(echo.resonanceAt(there), side) * gap } : null,
  };
}
