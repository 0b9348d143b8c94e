import type { Calendar } from '@ullim/types/account';
import { termOf, type Term } from '@ullim/types/honest-date/calendar';
import { dayNumber, type Day } from '@ullim/types/honest-date/day';

/** The term that a day lies in, and which week of it, counted from 1. */
export function weekOfTerm(day: Day, calendar: Calendar): { term: Term; week: number } {
  const term = termOf(day, calendar);
  return { term, week: Math.floor((dayNumber(day) - dayNumber(term.first)) / 7) + 1 };
}
