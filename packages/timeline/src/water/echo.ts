import { clamp } from '../clamp.js';
import { smooth } from '../smooth.js';
import type { Stance } from '@ullim/types/goal';
import { alphaAt, type Knot } from './fade.js';
import type { Frame } from '../time/frame.js';
import type { ResonanceCurve } from '../journey/resonance-curve.js';
import type { Sample } from './river.js';
import { taperOf, type Piece, type Run } from './runs.js';
import type { Watercourse } from './watercourse.js';

/** How a goal echoes along a run: what its readings say, one string where there are none. */
export type Echo = {
  /** Dense where the width changes. */
  samples: () => Sample[];
  resonanceAt: (along: number) => number;
  /** How thick the water is, from 0 to 1. */
  waterAt: (along: number) => number;
  /** Knots of a fade, thinned where one only explored, paused, or said nothing for long. */
  thinned: (knots: readonly Knot[]) => Knot[];
};

export function echoOf(
  run: Run,
  { partings, joinings }: Watercourse,
  curve: ResonanceCurve | null,
  frame: Frame,
): Echo {
  const drains = partings.filter((parting) => parting.run === run && parting.drains);
  const arrivals = joinings.flatMap((joining) => (joining.run === run ? [joining.at, joining.from] : []));
  const [opening, ...changes] = run.pieces;
  const echo: Context = {
    run,
    opening: opening!,
    changes,
    curve,
    frame,
    taper: taperOf(run),
    drains,
    arrivals,
  };
  return {
    samples: () => placesOf(echo).map((along) => ({ along, resonance: resonanceAt(along, echo) })),
    resonanceAt: (along) => resonanceAt(along, echo),
    waterAt: (along) => waterAt(along, echo),
    thinned: (knots) => thinned(knots, echo),
  };
}

type Context = {
  run: Run;
  /** Its first piece, and those after it. */
  opening: Piece;
  changes: Piece[];
  curve: ResonanceCurve | null;
  frame: Frame;
  taper: number;
  /** Where all strings but one leave. */
  drains: { at: number; until: number; refills: number }[];
  /** Where strings arrive, and what sounded when they set out. */
  arrivals: number[];
};

function placesOf({ run, changes, curve, frame, taper, drains, arrivals }: Context): number[] {
  const places: number[] = [];
  const add = (along: number) => {
    if (along >= run.from && along <= run.to)
      places.push(clamp(along, -frame.outside, frame.length + frame.outside));
  };
  const dense = (from: number, to: number, steps = 16) => {
    for (let step = 0; step <= steps; step++) add(from + ((to - from) * step) / steps);
  };
  add(run.from);
  add(run.to);
  for (const { from } of changes) {
    dense(from - CHANGE, from + CHANGE);
    add(from);
  }
  if (taper > 0) dense(run.to - taper, run.to);
  for (const { at, until } of drains) dense(at, until);
  arrivals.forEach(add);
  (curve?.points ?? []).slice(1).forEach(({ day, level }, index) => {
    const before = curve!.points[index]!;
    if (before.level === level) return;
    const from = Math.max(frame.along(before.day), -frame.outside, run.from);
    const to = Math.min(frame.along(day), frame.length + frame.outside, run.to);
    const room = to - from;
    if (room > 0) dense(from, to, Math.ceil(Math.max(room / EVERY, Math.min(8, room / CLOSEST))));
  });
  const sorted = Float64Array.from(places).sort();
  return Array.from(sorted.filter((along, index) => along !== sorted[index - 1]));
}

function resonanceAt(along: number, { run, opening, changes, curve, frame, taper, drains }: Context): number {
  const given = curve?.resonanceAt(frame.dayAt(along)) ?? 1;
  let resonance = opening.stance === 'paused' ? PAUSED : given;
  for (const { stance, from } of changes)
    resonance += ((stance === 'paused' ? PAUSED : given) - resonance) * changed(along, from);
  for (const { at, until, refills } of drains)
    if (resonance > 1 && along < refills - CHANGE)
      resonance += (1 - resonance) * smooth((along - at) / (until - at));
  if (taper > 0) resonance *= 1 - smooth((along - (run.to - taper)) / taper);
  return resonance;
}

function waterAt(along: number, { opening, changes, curve, frame }: Context): number {
  const water = changes.reduce(
    (before, { stance, from }) => before + (WATER[stance] - before) * changed(along, from),
    WATER[opening.stance],
  );
  return water * (curve?.thinAt(frame.dayAt(along)) ?? 1);
}

function thinned(knots: readonly Knot[], echo: Context): Knot[] {
  const { curve, frame } = echo;
  const [first, last] = [knots[0]![0], knots[knots.length - 1]![0]];
  const changes = [
    ...echo.changes.flatMap(({ from }) => [from - CHANGE, from + CHANGE]),
    ...(curve?.thinning ?? []).map(frame.along),
  ].filter((along) => along > first && along < last);
  const given = new Map(knots);
  return [...new Set([...given.keys(), ...changes])]
    .sort((a, b) => a - b)
    .map((along) => [along, (given.get(along) ?? alphaAt(knots, along)) * waterAt(along, echo)]);
}

function changed(along: number, at: number): number {
  return smooth((along - (at - CHANGE)) / (2 * CHANGE));
}

/** Water is thinner while one only explores, and thinnest during a pause. */
const WATER: Record<Stance, number> = { exploring: 0.7, pursuing: 1, paused: 0.5, set_aside: 1, reached: 1 };
const PAUSED = 0.55;
/** Pixels: half of a change of stance, and between two samples of the curve, at most and at least. */
const CHANGE = 14;
const EVERY = 5;
const CLOSEST = 3;
