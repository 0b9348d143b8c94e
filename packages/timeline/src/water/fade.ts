import { clamp } from '../clamp.js';
import type { Frame } from '../time/frame.js';
import type { Fade } from '../scene.js';

/** [along, alpha] */
export type Knot = readonly [along: number, alpha: number];

/** A fade along time through these knots, cut to what is seen so that its numbers stay small. */
export function fadeAlong(frame: Frame, knots: readonly Knot[]): Fade {
  const first = knots[0]![0];
  const last = knots[knots.length - 1]![0];
  const from = clamp(first, -frame.outside, frame.length + frame.outside);
  const to = Math.max(Math.min(last, frame.length + frame.outside), from + 1);
  const inside = knots.filter(([along]) => along > from && along < to);
  const seen: Knot[] = [[from, alphaAt(knots, from)], ...inside, [to, alphaAt(knots, to)]];
  return {
    from: frame.at(from, 0),
    to: frame.at(to, 0),
    stops: seen.map(([along, alpha]) => [(along - from) / (to - from), alpha] as const),
  };
}

/** Soft over `start` and `end` pixels, whole in between. */
export function softEnds(from: number, to: number, start: number, end: number, alpha = 1): Knot[] {
  const longest = to - from;
  const scale = start + end > longest ? longest / (start + end) : 1;
  const knots: Knot[] = [[from, start > 0 ? 0 : alpha]];
  if (start > 0) knots.push([from + start * scale, alpha]);
  if (end > 0) knots.push([to - end * scale, alpha]);
  knots.push([to, end > 0 ? 0 : alpha]);
  return knots;
}

export function alphaAt(knots: readonly Knot[], along: number): number {
  const next = knots.findIndex(([at]) => at >= along);
  if (next === -1) return knots[knots.length - 1]![1];
  if (next === 0) return knots[0]![1];
  const [before, after] = [knots[next - 1]!, knots[next]!];
  const part = after[0] === before[0] ? 1 : (along - before[0]) / (after[0] - before[0]);
  return before[1] + part * (after[1] - before[1]);
}
