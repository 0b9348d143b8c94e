import { dayNumber } from '@ullim/types/honest-date/day';
import type { ReviewFacts } from '@ullim/types/review';
import type { LookBack } from './look-back.js';
import type { ReadingLookedAt } from './review-material.js';

type Echo = Omit<ReviewFacts['resonance'][number], 'goalId'>;

type Given = { readings: ReadingLookedAt[]; reviewId: string | null };

/**
 * How a goal echoed before the period and in it: the last reading of each. What is given with the review itself is what it
 * sees now, though a term is looked back on some days after it ended.
 */
export function echoOf(goalId: string, { readings, reviewId }: Given, looked: LookBack): Echo {
  const ofGoal = readings.filter((reading) => reading.goalId === goalId);
  const withIt = (reading: ReadingLookedAt) => reviewId !== null && reading.reviewId === reviewId;
  const before = ofGoal.filter((reading) => !withIt(reading) && looked.follows(reading.on));
  const now = ofGoal.filter((reading) => withIt(reading) || looked.holds(reading.on));
  return { before: lastOf(before, looked), now: lastOf(now, looked) };
}

/** A reading lies in the middle of the days its date can mean. On one date the last written counts. */
function lastOf(readings: ReadingLookedAt[], looked: LookBack): Echo['now'] {
  let last: Placed | null = null;
  for (const reading of readings) {
    const placed = { ...reading, middle: middleOf(reading, looked) };
    if (last === null || comesAfter(placed, last)) last = placed;
  }
  return last && { level: last.level, on: last.on, sentence: last.sentence };
}

type Placed = ReadingLookedAt & { middle: number };

function middleOf({ on }: ReadingLookedAt, looked: LookBack): number {
  const { startFirst, endLast } = looked.days(on);
  return (dayNumber(startFirst) + dayNumber(endLast!)) / 2;
}

function comesAfter(a: Placed, b: Placed): boolean {
  const later = a.middle - b.middle || Date.parse(a.createdAt) - Date.parse(b.createdAt);
  return later > 0 || (later === 0 && a.id > b.id);
}
