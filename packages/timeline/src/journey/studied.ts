import { dayNumber } from '@ullim/types/honest-date/day';
import { daysMeant } from '@ullim/types/honest-date/days';
import type { TimelineView } from '@ullim/types/timeline';
import { readOnce } from '../read-once.js';
import { plainDay } from './plain-day.js';

/** Minutes studied somewhere from the first to the last day (day numbers; `last` is where its last day ends). */
export type Studied = { first: number; last: number; minutes: number };

/** What is known to a term or better; hours of a year alone have no place on a line of days. */
export function studiedByGoal({ study, calendar }: TimelineView): Map<string | null, Studied[]> {
  const daysOf = readOnce((date) => {
    const { startFirst, endLast } = daysMeant(date, calendar);
    return { first: dayNumber(startFirst), last: dayNumber(endLast ?? startFirst) + 1 };
  });
  const byGoal = new Map<string | null, Studied[]>();
  for (const { on, goalId, minutes } of study) {
    const day = plainDay(on);
    const { first, last } = day === null ? daysOf(on) : { first: day, last: day + 1 };
    if (last - first > VAGUEST) continue;
    const studied = { first, last, minutes };
    const others = byGoal.get(goalId);
    if (others) others.push(studied);
    else byGoal.set(goalId, [studied]);
  }
  return byGoal;
}

const VAGUEST = 155;
