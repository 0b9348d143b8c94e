import { addDays, dayNumber, partsOfDay } from '../day.js';
import type { Moment } from '../moment.js';
import { spanOf } from '../span.js';
import { chosen, firstDayOf, lastDayOf, occurrences, type Stretch } from './occurrence.js';
import { shareUnits } from './shared-units.js';
import type { Said, Standing } from './word.js';

export type Unresolved = 'not_understood' | 'impossible_day';

/** The moment or moments that the words of one end mean, seen from today. */
export function resolveOne(said: Said, standing: Standing): Stretch | Unresolved {
  if (!isWhole(said)) return 'not_understood';
  const found = occurrences(said, standing.today);
  const stretch = isFixed(said) ? found[0] : chosen(found, said.which, standing);
  return stretch ? softened(stretch, said, standing) : 'impossible_day';
}

/** Two ends help each other: "9월 ~ 12월 2021" is one year, "12월 2021 ~ 2월" runs into the next. */
export function resolveTwo(first: Said, second: Said, standing: Standing): Stretch | Unresolved {
  const [a, b] = shareUnits(first, second, standing);
  if (!isWhole(a) || !isWhole(b)) return 'not_understood';
  const pairs = standsAlone(a)
    ? afterStart(a, b, standing)
    : standsAlone(b)
      ? beforeEnd(a, b, standing)
      : nearToday(a, b, standing);
  const pair = pairs.length > 1 ? chosen(pairs, undefined, standing) : pairs[0];
  if (pair === undefined) return 'impossible_day';
  return {
    start: softened({ start: pair.start, end: pair.start }, a, standing).start,
    end: softened({ start: pair.end, end: pair.end }, b, standing).end,
  };
}

function afterStart(a: Said, b: Said, standing: Standing): Stretch[] {
  const start = resolveOne(a, standing);
  if (typeof start === 'string') return [];
  const end = standsAlone(b) ? resolveOne(b, standing) : firstAfter(start, b, standing);
  return end === undefined || typeof end === 'string' ? [] : [{ start: start.start, end: end.end }];
}

function beforeEnd(a: Said, b: Said, standing: Standing): Stretch[] {
  const end = resolveOne(b, standing);
  if (typeof end === 'string') return [];
  const last = lastDayOf(end, standing);
  const start = occurrences(a, last).findLast(
    (stretch) => stretch.start.year <= end.end.year && firstDayOf(stretch, standing) <= last,
  );
  return start ? [{ start: start.start, end: end.end }] : [];
}

function nearToday(a: Said, b: Said, standing: Standing): Stretch[] {
  return occurrences(a, standing.today).flatMap((start) => {
    const end = firstAfter(start, b, standing);
    return end ? [{ start: start.start, end: end.end }] : [];
  });
}

function firstAfter(start: Stretch, said: Said, standing: Standing): Stretch | undefined {
  const first = firstDayOf(start, standing);
  return occurrences(said, first).find(
    (stretch) => stretch.start.year >= start.start.year && lastDayOf(stretch, standing) >= first,
  );
}

const isFixed = ({ year, days }: Said) => year !== undefined || days !== undefined;
const standsAlone = (said: Said) => isFixed(said) || said.which !== undefined;

/** Whether the words name something, and nothing that does not go together. */
function isWhole({ year, month, day, season, months, days, weekday, number, which, edge }: Said): boolean {
  const named = [month ?? day, season, months, days].filter((part) => part !== undefined).length;
  if (number !== undefined || named > 1) return false;
  if (year !== undefined && (days !== undefined || (day !== undefined && month === undefined))) return false;
  if (edge !== undefined && (day !== undefined || months !== undefined || days !== undefined)) return false;
  if (weekday !== undefined && named === 0) return year === undefined && which !== undefined;
  if (weekday !== undefined && day === undefined && days === undefined) return false;
  return named === 1 || year !== undefined;
}

function softened(stretch: Stretch, { edge, about }: Said, { calendar }: Standing): Stretch {
  if (edge !== undefined) {
    const moment = edgeOf(stretch.start, edge, calendar);
    return { start: moment, end: moment };
  }
  if (!about) return stretch;
  return { start: { ...stretch.start, about: true }, end: { ...stretch.end, about: true } };
}

/** "Early September" is about the 5th, "the end of 2021" about December, "the end of the semester" about its last month. */
function edgeOf(moment: Moment, edge: NonNullable<Said['edge']>, calendar: Standing['calendar']): Moment {
  const { year, month, season } = moment;
  if (season !== undefined) {
    const { first, last } = spanOf(moment, calendar);
    const middle = addDays(first, Math.floor((dayNumber(last) - dayNumber(first)) / 2));
    const within = partsOfDay({ start: first, early: first, middle, late: last, end: last }[edge]);
    return { year: within.year, month: within.month, about: true };
  }
  if (month === undefined)
    return { year, month: { start: 1, early: 2, middle: 6, late: 11, end: 12 }[edge], about: true };
  return { year, month, day: { start: 1, early: 5, middle: 15, late: 25, end: 28 }[edge], about: true };
}
