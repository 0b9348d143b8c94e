import type { Journey } from '@ullim/timeline/journey/journey';
import type { Window } from '@ullim/timeline/scene';
import { endOf } from '@ullim/timeline/journey/stretch';
import { dayWithin } from '@ullim/timeline/time/day-within';
import { termOf } from '@ullim/types/honest-date/calendar';
import type { Day } from '@ullim/types/honest-date/day';
import type { HonestDate } from '@ullim/types/honest-date/edtf';

/**
 * The time one sees something of, as a person would name it: in days, months, terms or years, whatever is fitting. Null
 * where nothing can be seen.
 */
export function periodSeen(journey: Journey, window: Window): HonestDate | null {
  const lived = daysOf(journey);
  const first = Math.max(window.first, lived.first);
  const last = Math.min(window.last, lived.last) - A_MOMENT;
  if (first > last) return null;
  const nameOf = namingFor(last - first, journey);
  const [from, to] = [nameOf(dayWithin(Math.floor(first))), nameOf(dayWithin(Math.floor(last)))];
  return from === to ? from : `${from}/${to}`;
}

/** From the first day of anything to the last, and not to today where it is over. */
function daysOf({ lanes, bounds, today }: Journey): Window {
  const lasting = [...lanes.flatMap(({ spells }) => spells), ...bounds];
  const days = [
    ...lasting.map(({ stretch }) => ({ first: stretch.first, last: endOf(stretch, today) })),
    ...lanes.flatMap(({ entries }) => entries.map(({ from, to }) => ({ first: from, last: to }))),
    ...lanes.flatMap(({ study }) => study),
  ];
  let [first, last] = [Infinity, -Infinity];
  for (const each of days) {
    first = Math.min(first, each.first);
    last = Math.max(last, each.last);
  }
  return { first, last };
}

function namingFor(days: number, { calendar }: Journey): (day: Day) => string {
  if (days > SIX_YEARS) return (day) => day.slice(0, 4);
  if (days > FIVE_MONTHS)
    return (day) => {
      const { edtf } = termOf(day, calendar);
      // Only the winter into the year 1 has no name of its own.
      return edtf.includes('/') ? day.slice(0, 4) : edtf;
    };
  return days > FIVE_WEEKS ? (day) => day.slice(0, 7) : (day) => day;
}

/** What ends with a day does not touch the next. */
const A_MOMENT = 1e-6;
const SIX_YEARS = 6 * 365;
const FIVE_MONTHS = 150;
const FIVE_WEEKS = 35;
