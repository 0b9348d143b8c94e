import type { Calendar } from '@ullim/types/account';
import {
  addDays,
  dayNumber,
  daysInMonth,
  partsOfDay,
  writeDay,
  type Day,
} from '@ullim/types/honest-date/day';
import { daysMeant } from '@ullim/types/honest-date/days';
import type { HonestDate } from '@ullim/types/honest-date/edtf';
import { overlaps } from '@ullim/types/honest-date/order';

/** Days before and after today that still count as around this time. */
const NEAR = 21;
/** A date vaguer than a season says nothing about the time of the year. */
const VAGUEST = 120;

export type Remembered<Item> = { item: Item; years: number };

/** What happened around this day of the year in earlier years, the nearest year first. */
export function aroundThisTime<Item extends { happenedOn: HonestDate }>(
  items: readonly Item[],
  today: Day,
  calendar: Calendar,
): Remembered<Item>[] {
  return items
    .flatMap((item) => {
      const years = yearsAgo(item.happenedOn, today, calendar);
      return years === null ? [] : { item, years };
    })
    .toSorted((a, b) => a.years - b.years);
}

function yearsAgo(date: HonestDate, today: Day, calendar: Calendar): number | null {
  const days = daysMeant(date, calendar);
  const last = days.endLast ?? days.startLast;
  if (dayNumber(last) - dayNumber(days.startFirst) > VAGUEST) return null;
  const { year } = partsOfDay(today);
  const earliest = partsOfDay(days.startFirst).year - 1;
  for (let then = year - 1; then >= Math.max(earliest, 2); then--) {
    const middle = inYear(today, then);
    const near = {
      startFirst: addDays(middle, -NEAR),
      startLast: addDays(middle, -NEAR),
      endFirst: addDays(middle, NEAR),
      endLast: addDays(middle, NEAR),
    };
    if (overlaps({ ...days, endFirst: last, endLast: last }, near)) return year - then;
  }
  return null;
}

/** The same day of another year; the 29th of February is the 28th where there is none. */
function inYear(day: Day, year: number): Day {
  const { month, day: date } = partsOfDay(day);
  return writeDay(year, month, Math.min(date, daysInMonth(year, month)));
}
