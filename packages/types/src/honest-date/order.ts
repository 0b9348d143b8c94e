import { LAST_DAY, type Day } from './day.js';
import type { DaysMeant } from './days.js';

/**
 * A total order for lists: what can have begun first comes first, then what is known more exactly, then what ended
 * first (still going comes last). 0 only when all four days are the same.
 */
export function compareDates(a: DaysMeant, b: DaysMeant): number {
  return (
    compareDays(a.startFirst, b.startFirst) ||
    compareDays(a.startLast, b.startLast) ||
    compareDays(a.endLast, b.endLast) ||
    compareDays(a.endFirst, b.endFirst)
  );
}

/** Whether the two can share a day. What goes on, and what ended nobody knows when, reaches into the future. */
export function overlaps(a: DaysMeant, b: DaysMeant): boolean {
  return a.startFirst <= (b.endLast ?? LAST_DAY) && b.startFirst <= (a.endLast ?? LAST_DAY);
}

/** Whether every day it can mean lies from first to last. Nobody knows that of what goes on, or of a forgotten end. */
export function liesWithin(days: Pick<DaysMeant, 'startFirst' | 'endLast'>, first: Day, last: Day): boolean {
  return first <= days.startFirst && days.endLast !== null && days.endLast <= last;
}

/** Due from the first day the date can mean. */
export function isDue(days: DaysMeant, today: Day): boolean {
  return days.startFirst <= today;
}

function compareDays(a: Day | null, b: Day | null): number {
  if (a === b) return 0;
  if (a === null) return 1;
  if (b === null) return -1;
  return a < b ? -1 : 1;
}
