import type { Frame } from '../time/frame.js';
import { arrivingAt, edgeOf, leavingAt, outermostAt } from './confluence.js';
import type { Echo } from './echo.js';
import { halfWidth } from './river.js';
import type { Run } from './runs.js';
import type { Passage, Side, Watercourses } from './watercourse.js';

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
export function endsOf(
  { from, to, leaves, arrives }: Passage,
  courses: Watercourses['courses'],
  echoOn: (lane: number, run: Run) => Echo,
  frame: Frame,
): Ends {
  const start = from && {
    ...from,
    flip: courses[from.lane]!.flip,
    echo: echoOn(from.lane, from.parting.run),
  };
  const end = to && { ...to, flip: courses[to.lane]!.flip, echo: echoOn(to.lane, to.joining.run) };
  const left = start && leavingAt(start.parting, start.echo, start.flip);
  const entered = end && arrivingAt(end.joining, end.echo, end.flip).offsets;
  const count = Math.max(left?.length ?? 1, entered?.length ?? 1);
  const outermost = (echo: Echo, along: number, side: Side) =>
    outermostAt(echo.resonanceAt(along), side, count);
  const starting = start && (left ?? outermost(start.echo, leaves, start.parting.side));
  const ending = end && (entered ?? outermost(end.echo, arrives, end.joining.side));
  const [leaving, arriving] = paired(starting ?? ending!, ending ?? starting!, end?.flip ?? -1);
  const out = frame.strip ? 0.53 : 0.62;
  const away = (lane: number, side: Side) => frame.laneAt(lane) + side * out * frame.pitch;
  return [
    start
      ? endAt(leaves, frame.laneAt(start.lane), leaving, start.echo, frame, left ? null : start.parting.side)
      : { ...endAt(leaves, away(end!.lane, -1), leaving, end!.echo, frame), water: 0 },
    end
      ? endAt(arrives, frame.laneAt(end.lane), arriving, end.echo, frame, entered ? null : end.joining.side)
      : { ...endAt(arrives, away(start!.lane, 1), arriving, start!.echo, frame), water: 0 },
  ];
}

/** As many at both ends: the strings one of them lacks peel off the outermost on the way, or merge into it. */
function paired(leaving: readonly number[], arriving: readonly number[], flip: Side): [number[], number[]] {
  const most = Math.max(leaving.length, arriving.length);
  const grown = (offsets: readonly number[]) => {
    const sorted = [...offsets].sort((a, b) => a - b);
    while (sorted.length < most) {
      if (flip === 1) sorted.push(sorted[sorted.length - 1]!);
      else sorted.unshift(sorted[0]!);
    }
    return sorted;
  };
  return [grown(leaving), grown(arriving)];
}

function endAt(
  along: number,
  lane: number,
  offsets: readonly number[],
  { resonanceAt, waterAt }: Echo,
  { gap }: Frame,
  side: Side | null = null,
): End {
  const [first, last] = [offsets[0]! * gap, offsets[offsets.length - 1]! * gap];
  const middle = (first + last) / 2;
  return {
    along,
    across: lane + middle,
    strings: offsets.map((offset) => offset * gap - middle),
    half: (last - first) / 2 + halfWidth(Math.min(1, resonanceAt(along)), gap),
    water: waterAt(along),
    edge: side && { side, at: (there) => lane + edgeOf(resonanceAt(there), side) * gap },
  };
}
