import type { Calendar } from '@ullim/types/account';
import { dayNumber } from '@ullim/types/honest-date/day';
import { daysOf } from '@ullim/types/honest-date/days';
import { readHonestDate, type HonestDate, type Moment } from '@ullim/types/honest-date/edtf';
import { readOnce } from '../read-once.js';
import { plainDay } from './plain-day.js';

/** An honest date on the line of days (day numbers; `last` is where its last day ends). */
export type Stretch = {
  first: number;
  /** Infinity while it goes on, and when its end is forgotten. */
  last: number;
  /** Over how many days its beginning, or its end, is not known. */
  vagueStart: number;
  vagueEnd: number;
  open: 'goes_on' | 'forgotten' | null;
  /** No interval: it lies somewhere in here. */
  moment: boolean;
};

export type StretchOf = (date: HonestDate) => Stretch;

export function readerOf(calendar: Calendar): StretchOf {
  const read = readOnce((date) => ofTimes(date, calendar));
  return (date) => ofPlainDays(date) ?? read(date);
}

export function stretchOf(date: HonestDate, calendar: Calendar): Stretch {
  return ofPlainDays(date) ?? ofTimes(date, calendar);
}

function ofTimes(date: HonestDate, calendar: Calendar): Stretch {
  const edtf = readHonestDate(date);
  const days = daysOf(edtf, calendar);
  const start = around(edtf.start, dayNumber(days.startFirst), dayNumber(days.startLast) + 1);
  if (edtf.end === 'same')
    return {
      ...start,
      vagueStart: start.vague / 2,
      vagueEnd: start.vague / 2,
      open: null,
      moment: true,
    };
  const beginning = { first: start.first, vagueStart: start.vague, moment: false };
  if (typeof edtf.end === 'string' || days.endFirst === null || days.endLast === null)
    return { ...beginning, last: Infinity, vagueEnd: 0, open: edtf.end as 'goes_on' | 'forgotten' };
  const end =
    typeof edtf.end === 'object'
      ? around(edtf.end, dayNumber(days.endFirst), dayNumber(days.endLast) + 1)
      : start;
  return { ...beginning, last: Math.max(end.last, start.first + 1), vagueEnd: end.vague, open: null };
}

/** Most dates are a day, or two; null of any other. */
function ofPlainDays(date: HonestDate): Stretch | null {
  const moment = date.length === 10;
  if (!moment && date.length !== 21) return null;
  const first = plainDay(moment ? date : date.slice(0, 10));
  const last = moment ? first : date[10] === '/' ? plainDay(date.slice(11)) : null;
  if (first === null || last === null) return null;
  return { first, last: Math.max(first, last) + 1, vagueStart: 0, vagueEnd: 0, open: null, moment };
}

/** The middle of what a beginning can mean. */
export function beginningOf({ first, last, vagueStart, moment }: Stretch): number {
  return moment ? (first + last) / 2 : first + Math.max(vagueStart / 2, 0.5);
}

/** Where a drawing of it ends: what goes on reaches to today, what is forgotten fades after a season. */
export function endOf(stretch: Stretch, today: number): number {
  if (stretch.open === null) return stretch.last;
  if (stretch.open === 'goes_on' && stretch.first <= today) return today + 0.5;
  return stretch.first + stretch.vagueStart + SEASON;
}

// "About" shifts no day; it only makes the ends softer than the days themselves.
function around(moment: Moment, first: number, last: number) {
  const more = moment.about ? Math.max(15, (last - first) / 4) : 0;
  const exact = moment.day !== undefined && !moment.about;
  return { first: first - more, last: last + more, vague: exact ? 0 : last - first + 2 * more };
}

const SEASON = 90;
