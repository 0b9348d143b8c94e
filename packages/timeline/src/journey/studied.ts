import { dayNumber } from '@ullim/types/honest-date/day';
import { daysMeant } from '@ullim/types/honest-date/days';
import type { HonestDate } from '@ullim/types/honest-date/edtf';
import type { TimelineView } from '@ullim/types/timeline';

/** Minutes studied somewhere from the first to the last day (day numbers; `last` is where its last day ends). */
export type Studied = { first: number; last: number; minutes: number };

/** What is known to a term or better; hours of a year alone have no place on a line of days. */
export function studiedByGoal({ study, calendar }: TimelineView): Map<string | null, Studied[]> {
  const days = new Map<HonestDate, [number, number]>();
  const byGoal = new Map<string | null, Studied[]>();
  for (const { on, goalId, minutes } of study) {
    let span = days.get(on);
    if (!span) {
      const { startFirst, endLast } = daysMeant(on, calendar);
      days.set(on, (span = [dayNumber(startFirst), dayNumber(endLast ?? startFirst) + 1]));
    }
    const [first, last] = span;
    if (last - first > VAGUEST) continue;
    const studied = { first, last, minutes };
    const others = byGoal.get(goalId);
    if (others) others.push(studied);
    else byGoal.set(goalId, [studied]);
  }
  return byGoal;
}

const VAGUEST = 155;
