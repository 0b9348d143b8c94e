import { boxAround } from '../box-around.js';
import { arrivingAt, leavingAt } from './confluence.js';
import { echoOf, type Echo } from './echo.js';
import type { Frame } from '../time/frame.js';
import type { Journey } from '../journey/journey.js';
import { halfWidth } from './river.js';
import type { Run } from './runs.js';
import type { Box, Point, Ribbon } from '../scene.js';
import type { Turn } from '../journey/turns.js';
import type { Passage, Side, Watercourses } from './watercourse.js';

/** A ribbon with what of it texts keep off. */
export type Ribboned = { turn: Turn; ribbon: Ribbon; boxes: () => Box[] };

/** The water that turns from band to band, bent so that it never thins; what is out of sight is left out. */
export function ribbonsOf({ passages, courses }: Watercourses, journey: Journey, frame: Frame): Ribboned[] {
  const echoOn = (lane: number, run: Run) =>
    echoOf(run, courses[lane]!, journey.lanes[lane]!.resonance, frame);
  return passages
    .filter(({ leaves, arrives }) => arrives > -frame.outside && leaves < frame.length + frame.outside)
    .map((passage) => ribboned(passage, endsOf(passage, courses, echoOn, frame), frame));
}

/** Where the ring of each pivot lies that is drawn as ribbons: on the first of them; null out of sight. */
export type Rings = ReadonlyMap<string, Point | null>;

export function ringsOf({ passages }: Watercourses, ribbons: readonly Ribboned[]): Rings {
  const rings = new Map<string, Point | null>(passages.map(({ turn }) => [turn.pivot.id, null]));
  for (const { turn, ribbon } of ribbons.toReversed()) rings.set(turn.pivot.id, ribbon.ring);
  return rings;
}

/** Where strings leave or arrive, in pixels; `water` is how thick it is there, 0 where the ribbon leads out of the picture. */
type End = { along: number; across: number; strings: number[]; half: number; water: number };
type Ends = readonly [leaving: End, arriving: End];

function endsOf(
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
  const [leaving, arriving] = paired(left ?? entered!, entered ?? left!, end?.flip ?? -1);
  const out = frame.strip ? 0.53 : 0.62;
  const away = (lane: number, side: Side) => frame.laneAt(lane) + side * out * frame.pitch;
  return [
    start
      ? endAt(leaves, frame.laneAt(start.lane), leaving, start.echo, frame)
      : { ...endAt(leaves, away(end!.lane, -1), leaving, end!.echo, frame), water: 0 },
    end
      ? endAt(arrives, frame.laneAt(end.lane), arriving, end.echo, frame)
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

function endAt(along: number, lane: number, offsets: readonly number[], echo: Echo, { gap }: Frame): End {
  const [first, last] = [offsets[0]! * gap, offsets[offsets.length - 1]! * gap];
  const middle = (first + last) / 2;
  return {
    along,
    across: lane + middle,
    strings: offsets.map((offset) => offset * gap - middle),
    half: (last - first) / 2 + halfWidth(Math.min(1, echo.resonanceAt(along)), gap),
    water: echo.waterAt(along),
  };
}

function ribboned({ turn }: Passage, ends: Ends, frame: Frame): Ribboned {
  const [leaving, arriving] = ends;
  const way = wayBetween(ends);
  const parts = Array.from({ length: STEPS + 1 }, (_, step) => step / STEPS);
  const lineAt = (from: number, to: number) =>
    parts.map((part) => way(part, from + (to - from) * smooth(part)));
  const [upper, lower] = [lineAt(-leaving.half, -arriving.half), lineAt(leaving.half, arriving.half)];
  const place = ([along, across]: Point) => frame.at(along, across);
  // The water can be painted before anybody asks for the strings in it.
  let strings: Point[][] | undefined;
  return {
    turn,
    ribbon: {
      pivotId: turn.pivot.id,
      fromDye: turn.from.dye,
      toDye: turn.to.dye,
      water: [...upper, ...lower.toReversed()].map(place),
      get strings() {
        return (strings ??=
          frame.gap < 5
            ? []
            : leaving.strings.map((string, index) => lineAt(string, arriving.strings[index]!).map(place)));
      },
      blend: {
        from: frame.at(leaving.along, leaving.across),
        to: frame.at(leaving.along + (arriving.along - leaving.along) * 0.55, arriving.across),
      },
      thickness: [leaving.water, arriving.water],
      ring: place(ringOn(way, turn.day, ends, frame)),
    },
    boxes: () =>
      upper
        .slice(1)
        .map((point, index) =>
          boxAround([upper[index]!, point, lower[index]!, lower[index + 1]!].map(place)),
        ),
  };
}

/** A place on the bend by its part of the way and its distance from the middle, as [along, across]. */
function wayBetween([{ along: x0, across: y0 }, { along: x1, across: y1 }]: Ends): (
  part: number,
  aside: number,
) => Point {
  const run = x1 - x0;
  // Where it has little room along time it bends late: the inner bend must stay wider than half the water.
  const handle = run * (run < 0.6 * Math.abs(y1 - y0) ? 0.72 : 0.5);
  const [c0, c1] = [x0 + handle, x1 - handle];
  return (u, aside) => {
    const v = 1 - u;
    const [a, b, c, d] = [v * v * v, 3 * v * v * u, 3 * v * u * u, u * u * u];
    const [along, across] = [a * x0 + b * c0 + c * c1 + d * x1, (a + b) * y0 + (c + d) * y1];
    const [toward, sideways] = [
      v * v * (c0 - x0) + 2 * v * u * (c1 - c0) + u * u * (x1 - c1),
      2 * v * u * (y1 - y0),
    ];
    const length = Math.hypot(toward, sideways) || 1;
    return [along - (sideways / length) * aside, across + (toward / length) * aside];
  };
}

/** On its day, or as near to it as a ring can be seen where the way leads out of the picture. */
function ringOn(
  way: (part: number, aside: number) => Point,
  day: number,
  [leaving, arriving]: Ends,
  frame: Frame,
): Point {
  const { lanes } = frame;
  let [early, late] = [0, 1];
  for (let round = 0; round < 12; round++) {
    const half = (early + late) / 2;
    if (way(half, 0)[0] < frame.along(day)) early = half;
    else late = half;
  }
  let part = late;
  const step = leaving.water === 0 ? 0.04 : arriving.water === 0 ? -0.04 : 0;
  const isWhole = ([, across]: Point) => across > lanes.from + WHOLE && across < lanes.to - WHOLE;
  while (step !== 0 && !isWhole(way(part, 0)) && part > 0.1 && part < 0.9) part += step;
  return way(part, 0);
}

function smooth(u: number): number {
  return u * u * u * (u * (u * 6 - 15) + 10);
}

const STEPS = 32;
/** Pixels from the edge at which a ring is whole. */
const WHOLE = 22;
