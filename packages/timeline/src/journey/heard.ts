import type { Calendar } from '@ullim/types/account';
import type { Level, ReadingView } from '@ullim/types/resonance-reading';
import { pointsOf } from './resonance-curve.js';
import { turnsOf } from './resonance-turns.js';

/** A level worth a number on the band. */
export type Heard = { day: number; level: Level };

/** The first reading of a goal, where its echo turned, and the last. */
export function heardOf(readings: readonly ReadingView[], calendar: Calendar): Heard[] {
  const points = pointsOf(readings, calendar);
  const ends = points.filter((_, index) => index === 0 || index === points.length - 1);
  return [...ends.slice(0, 1), ...turnsOf(readings, calendar), ...ends.slice(1)].map(({ day, level }) => ({
    day,
    level,
  }));
}
