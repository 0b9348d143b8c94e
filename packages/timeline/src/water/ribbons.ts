import { smooth } from '../smooth.js';
import { echoOf } from './echo.js';
import type { Frame } from '../time/frame.js';
import type { Journey } from '../journey/journey.js';
import type { Pen } from '../laying-out.js';
import { endsOf, type End, type Ends } from './ribbon-ends.js';
import type { Run } from './runs.js';
import type { Box, Point, Ribbon } from '../scene.js';
import type { Turn } from '../journey/turns.js';
import type { Passage, Side, Watercourses } from './watercourse.js';

/** A ribbon with what of it texts keep off. */
export type Ribboned = { turn: Turn; ribbon: Ribbon; boxes: () => Box[] };

/** The water that turns from band to band, bent so that it never thins; what is out of sight is left out. */
export function ribbonsOf(
  { passages, courses }: Watercourses,
  journey: Journey,
  frame: Frame,
  pen: () => Pen | null,
): Ribboned[] {
  const echoOn = (lane: number, run: Run) =>
    echoOf(run, courses[lane]!, journey.lanes[lane]!.resonance, frame);
  return passages
    .filter(({ leaves, arrives }) => arrives > -frame.outside && leaves < frame.length + frame.outside)
    .map((passage) => ribboned(passage, endsOf(passage, courses, echoOn, frame), frame, pen));
}

/** Where the ring of each pivot lies that is drawn as ribbons: on the first of them; null out of sight. */
export type Rings = ReadonlyMap<string, Point | null>;

export function ringsOf({ passages }: Watercourses, ribbons: readonly Ribboned[]): Rings {
  const rings = new Map<string, Point | null>(passages.map(({ turn }) => [turn.pivot.id, null]));
  for (const { turn, ribbon } of ribbons.toReversed()) rings.set(turn.pivot.id, ribbon.ring);
  return rings;
}

/** A place on the bend by its part of the way and its distance from the middle, as [along, across]. */
export type Way = (part: number, aside: number) => Point;

function ribboned({ turn }: Passage, ends: Ends, frame: Frame, pen: () => Pen | null): Ribboned {
  const [leaving, arriving] = ends;
  const way = wayBetween(ends);
  const bank = (side: Side) =>
    PARTS.map((part) => {
      const half = leaving.half + (arriving.half - leaving.half) * opening(ends, part);
      return ends.reduce(beyond, way(part, side * half));
    });
  const [upper, lower] = [bank(-1), bank(1)];
  const place = ([along, across]: Point) => frame.at(along, across);
  // The water can be painted before anybody asks for the strings in it.
  let strings: Point[][] | undefined;
  const ribbon: Ribbon = {
    pivotId: turn.pivot.id,
    fromDye: turn.from.dye,
    toDye: turn.to.dye,
    water: [...upper, ...lower.toReversed()].map(place),
    get strings() {
      const now = pen();
      if (!now) return [];
      return (strings ??= now.stringsOnRibbon(way, ends).map((points) => points.map(place)));
    },
    blend: {
      from: frame.at(leaving.along, leaving.across),
      to: frame.at(leaving.along + (arriving.along - leaving.along) * 0.55, arriving.across),
    },
    thickness: [leaving.water, arriving.water],
    ring: place(ringOn(way, turn.day, ends, frame)),
  };
  return {
    turn,
    ribbon,
    boxes: () => pen()?.boxesOfWater(ribbon.water) ?? [],
  };
}

/** Through thin water one would see what flows under it. */
function beyond([along, across]: Point, { edge, water }: End): Point {
  if (!edge || water === 1) return [along, across];
  const { side, at } = edge;
  return [along, side * Math.max(side * across, side * at(along))];
}

/** From 0 to 1: how far it has become as wide, or as narrow, as it arrives: most of the way is even. */
export function opening([leaving, arriving]: Ends, part: number): number {
  const begins = arriving.half < leaving.half ? CLOSES : 0;
  return smooth((part - begins) / SOON);
}

function wayBetween([{ along: x, across: y }, { along: x1, across: y1 }]: Ends): Way {
  const [run, rise] = [x1 - x, y1 - y];
  // Where it has little room along time it bends late: the inner bend must stay wider than half the water.
  const handle = run * (run < 0.6 * Math.abs(rise) ? 0.72 : 0.5);
  // A cubic whose tangents run along time.
  return (u, aside) => {
    const done = u * u * (3 - 2 * u);
    const bent = u * (1 - u);
    const along = x + run * done + 3 * bent * (1 - 2 * u) * handle;
    const [toward, sideways] = [handle * (1 - 6 * bent) + 2 * bent * run, 2 * bent * rise];
    const length = Math.hypot(toward, sideways) || 1;
    return [along - (sideways / length) * aside, y + rise * done + (toward / length) * aside];
  };
}

/** On its day, or as near to it as a ring can be seen where the way leads out of the picture. */
function ringOn(way: Way, day: number, [leaving, arriving]: Ends, frame: Frame): Point {
  const { lanes } = frame;
  let [early, late] = [0, 1];
  for (let round = 0; round < 12; round++) {
    const half = (early + late) / 2;
    if (way(half, 0)[0] < frame.along(day)) early = half;
    else late = half;
  }
  let part = late;
  const step = leaving.water === 0 ? 0.04 : arriving.water === 0 ? -0.04 : 0;
  while (step !== 0 && part > 0.1 && part < 0.9) {
    const [, across] = way(part, 0);
    if (across > lanes.from + WHOLE && across < lanes.to - WHOLE) break;
    part += step;
  }
  return way(part, 0);
}

const STEPS = 32;
const PARTS = Array.from({ length: STEPS + 1 }, (_, step) => step / STEPS);
/** Parts of the way: how long it opens or closes, and where it begins to close. */
const SOON = 0.55;
const CLOSES = 0.25;
/** Pixels from the edge at which a ring is whole. */
const WHOLE = 22;
