import { z } from 'zod';
import type { Calendar } from '../account.js';
import { Day, isDay } from './day.js';
import { readHonestDate, type Edtf, type HonestDate } from './edtf.js';
import { spanOf, type Span } from './span.js';

/**
 * The days a date can mean: it began on one from `startFirst` to `startLast` and ended on one from `endFirst` to
 * `endLast`. It is never true that `endLast < startFirst`. Still going: both ends are null. Ended on a day nobody
 * remembers: `endLast` alone is null, and it may have ended on the day it began.
 */
export const DaysMeant = z.strictObject({
  startFirst: Day,
  startLast: Day,
  endFirst: Day.nullable(),
  endLast: Day.nullable(),
});
export type DaysMeant = z.infer<typeof DaysMeant>;

/** @throws RangeError for a string that is not an honest date. */
export function daysMeant(date: HonestDate, calendar: Calendar): DaysMeant {
  // Most dates are a day.
  if (isDay(date)) return { startFirst: date, startLast: date, endFirst: date, endLast: date };
  return daysOf(readHonestDate(date), calendar);
}

/** Of a date that is read already. */
export function daysOf(edtf: Edtf, calendar: Calendar): DaysMeant {
  const start = spanOf(edtf.start, calendar);
  return { startFirst: start.first, startLast: start.last, ...endOf(edtf, start, calendar) };
}

function endOf({ end }: Edtf, start: Span, calendar: Calendar): Pick<DaysMeant, 'endFirst' | 'endLast'> {
  if (end === 'goes_on') return { endFirst: null, endLast: null };
  if (end === 'forgotten') return { endFirst: start.first, endLast: null };
  const { first, last } = end === 'same' ? start : spanOf(end, calendar);
  // "From the summer to 10 June" is possible in the plain calendar only. Read in the other one, it is over as it begins.
  if (last < start.first) return { endFirst: start.first, endLast: start.first };
  return { endFirst: first, endLast: last };
}
