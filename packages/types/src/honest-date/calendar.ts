import type { Calendar } from '../account.js';
import { addDays, daysInMonth, FIRST_DAY, LAST_DAY, partsOfDay, writeDay, type Day } from './day.js';
import { writeMoment, type Season } from './moment.js';

/**
 * A stretch of the calendar that a person would name: `edtf` is an honest date meaning exactly these days.
 * `kr`: the semesters and vacations of Korean universities. `plain`: the meteorological seasons of the northern
 * hemisphere.
 */
export type Term = { edtf: string; first: Day; last: Day; vacation: boolean };

/** Terms follow each other without gap or overlap: this is the one that holds the day. */
export function termOf(day: Day, calendar: Calendar): Term {
  const { year } = partsOfDay(day);
  const season = TERMS[calendar].findLast((term) => seasonDays(year, term, calendar).first <= day);
  return season === undefined ? winterInto(year, calendar) : term(year, season, calendar);
}

/** The whole terms that hold a day from first to last, in order; none when last is before first. */
export function termsBetween(first: Day, last: Day, calendar: Calendar): Term[] {
  const terms: Term[] = [];
  for (let day = first; day <= last;) {
    const found = termOf(day, calendar);
    terms.push(found);
    if (found.last === LAST_DAY) break;
    day = addDays(found.last, 1);
  }
  return terms;
}

/**
 * The days of a season or semester. A winter is named after the year in which it begins and runs to the end of
 * the next February. Semesters of the plain calendar leave January and July out: 1 February to 30 June and
 * 1 August to 31 December hold most first and second (spring and autumn) semesters.
 */
export function seasonDays(year: number, season: Season, calendar: Calendar): { first: Day; last: Day } {
  const [firstMonth, firstDay, lastMonth, lastDay] = SEASON_DAYS[calendar][season];
  const lastYear = lastMonth < firstMonth ? year + 1 : year;
  return {
    first: writeDay(year, firstMonth, firstDay),
    last:
      lastYear > 9999
        ? LAST_DAY
        : writeDay(lastYear, lastMonth, Math.min(lastDay, daysInMonth(lastYear, lastMonth))),
  };
}

const TERMS: Record<Calendar, readonly Season[]> = { kr: [40, 22, 41, 24], plain: [21, 22, 23, 24] };

type FirstAndLast = readonly [firstMonth: number, firstDay: number, lastMonth: number, lastDay: number];
const SEASON_DAYS: Record<Calendar, Record<Season, FirstAndLast>> = {
  kr: {
    21: [3, 1, 5, 31],
    22: [6, 21, 8, 31],
    23: [9, 1, 11, 30],
    24: [12, 21, 2, 29],
    40: [3, 1, 6, 20],
    41: [9, 1, 12, 20],
  },
  plain: {
    21: [3, 1, 5, 31],
    22: [6, 1, 8, 31],
    23: [9, 1, 11, 30],
    24: [12, 1, 2, 29],
    40: [2, 1, 6, 30],
    41: [8, 1, 12, 31],
  },
};

function term(year: number, season: Season, calendar: Calendar): Term {
  const vacation = calendar === 'kr' && (season === 22 || season === 24);
  return {
    edtf: writeMoment({ year, season, about: false }),
    ...seasonDays(year, season, calendar),
    vacation,
  };
}

/** The winter that January and February of the year belong to. There is no year 0, so its first one is a pair of months. */
function winterInto(year: number, calendar: Calendar): Term {
  if (year > 1) return term(year - 1, 24, calendar);
  return { edtf: '0001-01/0001-02', first: FIRST_DAY, last: '0001-02-28', vacation: calendar === 'kr' };
}
