import type { Calendar } from '../account.js';
import { seasonDays } from './calendar.js';
import { daysInMonth, writeDay, type Day } from './day.js';
import type { Moment } from './moment.js';

export type Span = { first: Day; last: Day };

/** The days a moment can lie on. `about` softens the drawing and shifts no day. */
export function spanOf(moment: Moment, calendar: Calendar): Span {
  const { year, month, day, season } = moment;
  if (season !== undefined) return seasonDays(year, season, calendar);
  if (month === undefined) return { first: writeDay(year, 1, 1), last: writeDay(year, 12, 31) };
  if (day === undefined)
    return { first: writeDay(year, month, 1), last: writeDay(year, month, daysInMonth(year, month)) };
  return { first: writeDay(year, month, day), last: writeDay(year, month, day) };
}

/** The days a moment can lie on in one calendar or the other. */
export function widestSpanOf(moment: Moment): Span {
  const [kr, plain] = [spanOf(moment, 'kr'), spanOf(moment, 'plain')];
  return {
    first: kr.first < plain.first ? kr.first : plain.first,
    last: kr.last > plain.last ? kr.last : plain.last,
  };
}
