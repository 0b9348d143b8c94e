import type { Calendar } from '@ullim/types/account';
import type { Day } from '@ullim/types/honest-date/day';
import { daysMeant, type DaysMeant } from '@ullim/types/honest-date/days';
import type { HonestMoment } from '@ullim/types/honest-date/edtf';

type Days = { [K in keyof DaysMeant]: DaysMeant[K] | null };
const NO_DAYS: Days = { startFirst: null, startLast: null, endFirst: null, endLast: null };

/** The days beside a date that may be unknown. */
export const daysOf = (date: string | null, calendar: Calendar): Days =>
  date === null ? NO_DAYS : daysMeant(date, calendar);

type Named<Name extends string, Value> = Record<`${Name}${Capitalize<keyof DaysMeant>}`, Value>;

/** The days beside a moment as the columns that keep them, such as `turnedStartFirst`. */
export function daysNamed<Name extends string>(
  name: Name,
  date: HonestMoment,
  calendar: Calendar,
): Named<Name, Day>;
export function daysNamed<Name extends string>(
  name: Name,
  date: HonestMoment | null,
  calendar: Calendar,
): Named<Name, Day | null>;
export function daysNamed(name: string, date: HonestMoment | null, calendar: Calendar) {
  const { startFirst, startLast, endFirst, endLast } = daysOf(date, calendar);
  return {
    [`${name}StartFirst`]: startFirst,
    [`${name}StartLast`]: startLast,
    [`${name}EndFirst`]: endFirst,
    [`${name}EndLast`]: endLast,
  };
}

/** Whether it was certainly over before the other could begin. */
export const isBefore = (date: HonestMoment, other: HonestMoment, calendar: Calendar): boolean =>
  daysMeant(date, calendar).endLast! < daysMeant(other, calendar).startFirst;

/** Whether it certainly is yet to come. */
export const isAhead = (date: HonestMoment, today: Day, calendar: Calendar): boolean =>
  daysMeant(date, calendar).startFirst > today;
