import type { Calendar } from '@ullim/types/account';
import { termOf } from '@ullim/types/honest-date/calendar';
import {
  addDays,
  daysInMonth,
  LAST_DAY,
  partsOfDay,
  weekdayOf,
  writeDay,
  type Day,
} from '@ullim/types/honest-date/day';
import { daysMeant } from '@ullim/types/honest-date/days';
import type { HonestDate } from '@ullim/types/honest-date/edtf';
import { liesWithin } from '@ullim/types/honest-date/order';
import type { StudyOnDate } from '@ullim/types/study-session';
import { readOnce } from '../read-once.js';

/** From the shortest to the longest. A week begins on Monday. */
export const SCALES = ['week', 'month', 'term', 'year'] as const;
export type Scale = (typeof SCALES)[number];

/** `when` is an honest date meaning exactly these days. */
export type Period = { scale: Scale; when: HonestDate; first: Day; last: Day };

/** `sometime`: in this period, and nobody knows in which of the shorter ones that were asked for. */
export type PeriodTotal = Period & { minutes: number; sometime: boolean };

/** The most studied first; null is what belongs to no goal. */
export function totalsByGoal(study: readonly StudyOnDate[]): { goalId: string | null; minutes: number }[] {
  return totalsBy(study, ({ goalId }) => goalId).map(([goalId, minutes]) => ({ goalId, minutes }));
}

/** The most studied first; null is what was studied for a goal itself, or for none. */
export function totalsByMilestone(
  study: readonly StudyOnDate[],
): { milestoneId: string | null; minutes: number }[] {
  return totalsBy(study, ({ milestoneId }) => milestoneId).map(([milestoneId, minutes]) => ({
    milestoneId,
    minutes,
  }));
}

/**
 * In the order of time, periods without study left out. Minutes count in a period when every day their date can mean
 * lies within it; the others stand under "sometime" in the shortest longer period that holds them: a month's study is
 * in no week, but it is in the month.
 */
export function totalsByPeriod(
  study: readonly StudyOnDate[],
  scale: Exclude<Scale, 'year'>,
  calendar: Calendar,
): PeriodTotal[] {
  const totals = new Map<string, PeriodTotal>();
  const periodOf = periodsOf(scale, calendar);
  for (const { on, minutes } of study) {
    const period = periodOf(on);
    const total = totals.get(period.when);
    if (total) total.minutes += minutes;
    else totals.set(period.when, { ...period, minutes, sometime: period.scale !== scale });
  }
  return [...totals.values()].sort((a, b) => compare(a.last, b.last) || compare(b.first, a.first));
}

/** What is known of a year: the minutes of each day that has any, and those of which only the year is sure. */
export function yearOfStudy(
  study: readonly StudyOnDate[],
  year: number,
  calendar: Calendar,
): { days: Map<Day, number>; sometime: number; minutes: number } {
  const known = { days: new Map<Day, number>(), sometime: 0, minutes: 0 };
  const { first, last } = PERIODS.year(writeDay(year, 1, 1), calendar);
  for (const { on, minutes } of study) {
    const meant = daysMeant(on, calendar);
    if (!liesWithin(meant, first, last)) continue;
    known.minutes += minutes;
    if (meant.startFirst === meant.endLast)
      known.days.set(meant.startFirst, (known.days.get(meant.startFirst) ?? 0) + minutes);
    else known.sometime += minutes;
  }
  return known;
}

function totalsBy(
  study: readonly StudyOnDate[],
  subjectOf: (study: StudyOnDate) => string | null,
): [string | null, number][] {
  const totals = new Map<string | null, number>();
  for (const each of study) {
    const subject = subjectOf(each);
    totals.set(subject, (totals.get(subject) ?? 0) + each.minutes);
  }
  return [...totals].sort(([a, more], [b, less]) => less - more || compare(a ?? '', b ?? ''));
}

/** The period of a date, the shortest from `scale` on that holds it. */
export function periodsOf(scale: Scale, calendar: Calendar): (date: HonestDate) => Period {
  return readOnce((date) => {
    const days = daysMeant(date, calendar);
    // There always is one: a moment never reaches beyond its year, but for the winter, and that is a term.
    return SCALES.slice(SCALES.indexOf(scale))
      .map((each) => PERIODS[each](days.startFirst, calendar))
      .find(({ first, last }) => liesWithin(days, first, last))!;
  });
}

/** The period of a scale that holds a day. */
const PERIODS: Record<Scale, (day: Day, calendar: Calendar) => Period> = {
  week: (day) => {
    const first = addDays(day, -((weekdayOf(day) + 6) % 7));
    const last = first > LAST_WEEK ? LAST_DAY : addDays(first, 6);
    return { scale: 'week', when: `${first}/${last}`, first, last };
  },
  month: (day) => {
    const { year, month } = partsOfDay(day);
    const last = writeDay(year, month, daysInMonth(year, month));
    return { scale: 'month', when: day.slice(0, 7), first: writeDay(year, month, 1), last };
  },
  term: (day, calendar) => {
    const { edtf, first, last } = termOf(day, calendar);
    return { scale: 'term', when: edtf, first, last };
  },
  year: (day) => {
    const { year } = partsOfDay(day);
    return {
      scale: 'year',
      when: day.slice(0, 4),
      first: writeDay(year, 1, 1),
      last: writeDay(year, 12, 31),
    };
  },
};

const LAST_WEEK = addDays(LAST_DAY, -6);

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
