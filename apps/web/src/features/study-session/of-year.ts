import type { Calendar } from '@ullim/types/account';
import { isDay, partsOfDay, type Day } from '@ullim/types/honest-date/day';
import { daysMeant } from '@ullim/types/honest-date/days';
import type { HonestMoment } from '@ullim/types/honest-date/edtf';
import { compareDates } from '@ullim/types/honest-date/order';
import type { StudyOnDate } from '@ullim/types/study-session';
import type { StudyFilter } from './api';

/** The study of one goal (its milestones' too), of what belongs to none, or of one milestone. */
export const ofFilter = (study: readonly StudyOnDate[], { goal, milestone }: StudyFilter): StudyOnDate[] =>
  study.filter(
    ({ goalId, milestoneId }) =>
      (goal === undefined || goalId === (goal === 'none' ? null : goal)) &&
      (milestone === undefined || milestoneId === milestone),
  );

/** What was studied on dates that begin in the year. */
export const ofYear = (study: readonly StudyOnDate[], year: number, calendar: Calendar): StudyOnDate[] =>
  study.filter(({ on }) => yearOf(on, calendar) === year);

/** The years there is study of, and this one; the latest first. */
export function yearsOf(study: readonly StudyOnDate[], today: Day, calendar: Calendar): number[] {
  const years = new Set([partsOfDay(today).year, ...study.map(({ on }) => yearOf(on, calendar))]);
  return [...years].sort((a, b) => b - a);
}

/** What a map of days cannot hold, by its date in the order of time. */
export function ofNoDay(
  study: readonly StudyOnDate[],
  calendar: Calendar,
): { on: HonestMoment; minutes: number }[] {
  const minutes = new Map<HonestMoment, number>();
  for (const each of study)
    if (!isDay(each.on)) minutes.set(each.on, (minutes.get(each.on) ?? 0) + each.minutes);
  return [...minutes]
    .map(([on, sum]) => ({ on, minutes: sum }))
    .sort((a, b) => compareDates(daysMeant(a.on, calendar), daysMeant(b.on, calendar)));
}

export const minutesOf = (study: readonly { minutes: number }[]): number =>
  study.reduce((sum, { minutes }) => sum + minutes, 0);

const yearOf = (on: HonestMoment, calendar: Calendar) => partsOfDay(daysMeant(on, calendar).startFirst).year;
