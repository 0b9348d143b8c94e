import type { Calendar } from '@ullim/types/account';
import { dayNumber, type Day } from '@ullim/types/honest-date/day';
import { daysMeant } from '@ullim/types/honest-date/days';
import type { HonestDate } from '@ullim/types/honest-date/edtf';
import type { Level, ReadingView } from '@ullim/types/resonance-reading';
import { clamp } from '../clamp.js';
import { plainDay } from './plain-day.js';

/** A reading on the line of days: in the middle of the days its date can mean. */
export type ReadingPoint = { day: number; level: Level; reading: ReadingView };

/** How strongly a goal echoed on any day (day numbers, with fractions). */
export type ResonanceCurve = {
  points: ReadingPoint[];
  /** From the first reading to today, or to a later reading. */
  from: number;
  to: number;
  /** 1 to 5. Before the first reading it is the first, after the last it is the last. */
  resonanceAt: (day: number) => number;
  /** 1 where readings are near, falling to 0.5 where more than 180 days pass without one. */
  thinAt: (day: number) => number;
  /** Where the thinning begins, is half done and ends: a drawing needs no more of it. */
  thinning: number[];
};

/** Days without a reading after which nobody can say how it echoed in between. */
export const LONG_SILENCE = 180;

/** The readings of one goal, in any order; null when there is none. */
export function curveOf(
  readings: readonly ReadingView[],
  { calendar, today }: { calendar: Calendar; today: Day },
): ResonanceCurve | null {
  const points = pointsOf(readings, calendar);
  const [first, last] = [points[0], points[points.length - 1]];
  if (!first || !last) return null;
  const slopes = slopesOf(points);
  const now = dayNumber(today) + 0.5;
  return {
    points,
    from: first.day,
    to: Math.max(last.day, now),
    resonanceAt: (day) => {
      if (day <= first.day) return first.level;
      if (day >= last.day) return last.level;
      const next = indexAfter(points, day);
      return between(points[next - 1]!, slopes[next - 1]!, points[next]!, slopes[next]!, day);
    },
    thinAt: (day) => {
      if (day <= first.day) return 1;
      if (day >= last.day) return now - last.day > LONG_SILENCE ? thinned(day - last.day) : 1;
      const next = indexAfter(points, day);
      const [before, after] = [points[next - 1]!.day, points[next]!.day];
      return after - before > LONG_SILENCE ? thinned(Math.min(day - before, after - day)) : 1;
    },
    thinning: [...points.map(({ day }) => day), now].flatMap((day, index, days) => {
      const before = days[index - 1] ?? day;
      if (day - before <= LONG_SILENCE) return [];
      const begins = STEPS.map((part) => before + part * THINNING);
      return index < points.length ? [...begins, ...STEPS.map((part) => day - part * THINNING)] : begins;
    }),
  };
}

/** In the order of time. Of several in the middle of the same days the last written counts. */
export function pointsOf(readings: readonly ReadingView[], calendar: Calendar): ReadingPoint[] {
  const byDay = new Map<number, ReadingPoint>();
  for (const reading of readings) {
    const day = middleOf(reading.on, calendar);
    const other = byDay.get(day)?.reading;
    if (!other || isWrittenAfter(reading, other)) byDay.set(day, { day, level: reading.level, reading });
  }
  return [...byDay.values()].sort((a, b) => a.day - b.day);
}

function middleOf(date: HonestDate, calendar: Calendar): number {
  const day = plainDay(date);
  if (day !== null) return day + 0.5;
  const { startFirst, endLast } = daysMeant(date, calendar);
  return (dayNumber(startFirst) + dayNumber(endLast ?? startFirst) + 1) / 2;
}

function isWrittenAfter(one: ReadingView, other: ReadingView): boolean {
  const apart = Date.parse(one.createdAt) - Date.parse(other.createdAt);
  return apart > 0 || (apart === 0 && one.id > other.id);
}

/**
 * How steeply the curve passes through each point: the weighted harmonic mean of the ways before and after it (Fritsch
 * and Butland's form of Fritsch and Carlson's monotone cubic), which is never so steep that it overshoots. Flat at an
 * extreme, and at the ends, where the value is held.
 */
function slopesOf(points: readonly ReadingPoint[]): number[] {
  return points.map((point, index) => {
    const [before, after] = [points[index - 1], points[index + 1]];
    if (!before || !after) return 0;
    const [run, nextRun] = [point.day - before.day, after.day - point.day];
    const [way, nextWay] = [(point.level - before.level) / run, (after.level - point.level) / nextRun];
    if (way * nextWay <= 0) return 0;
    const [weight, nextWeight] = [2 * nextRun + run, nextRun + 2 * run];
    return (weight + nextWeight) / (weight / way + nextWeight / nextWay);
  });
}

/** The cubic with these values and slopes at both ends. */
function between(a: ReadingPoint, slopeA: number, b: ReadingPoint, slopeB: number, day: number): number {
  const run = b.day - a.day;
  const u = (day - a.day) / run;
  const v = 1 - u;
  const value =
    v * v * (a.level * (1 + 2 * u) + slopeA * run * u) + u * u * (b.level * (1 + 2 * v) - slopeB * run * v);
  // Rounding must not give a value that nobody gave.
  return clamp(value, Math.min(a.level, b.level), Math.max(a.level, b.level));
}

function thinned(days: number): number {
  const part = Math.min(1, days / THINNING);
  return 1 - 0.5 * part * part * (3 - 2 * part);
}

function indexAfter(points: readonly ReadingPoint[], day: number): number {
  let [low, high] = [0, points.length - 1];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (points[middle]!.day > day) high = middle;
    else low = middle + 1;
  }
  return low;
}

const THINNING = 45;
const STEPS = [0, 0.5, 1];
