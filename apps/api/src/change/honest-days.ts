import type { Calendar } from '@ullim/types/account';
import { daysMeant, type DaysMeant } from '@ullim/types/honest-date/days';

type Days = { [K in keyof DaysMeant]: DaysMeant[K] | null };
const NO_DAYS: Days = { startFirst: null, startLast: null, endFirst: null, endLast: null };

/** The days beside a date that may be unknown. */
export const daysOf = (date: string | null, calendar: Calendar): Days =>
  date === null ? NO_DAYS : daysMeant(date, calendar);
