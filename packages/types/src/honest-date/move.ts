import type { Calendar } from '../account.js';
import { dayFromNumber, dayNumber, FIRST_DAY, LAST_DAY } from './day.js';
import { parseEdtf, readHonestDate, writeEdtf, type Edtf, type HonestDate, type Moment } from './edtf.js';
import type { Season } from './moment.js';
import { spanOf } from './span.js';

/** What of a date is moved: all of it, or one of its ends. */
export type MovedPart = 'whole' | 'start' | 'end';

/** What goes on, or ended nobody knows when, has no end that one could move. */
export function movableParts(date: HonestDate): MovedPart[] {
  return endMoment(readHonestDate(date)) ? ['whole', 'start', 'end'] : ['whole', 'start'];
}

/**
 * Moves a date by steps of what one knows of it: a month by months, a term by terms, a day by days, so that it stays as
 * honest as it was. Null where it would end before it begins, or leave the years 0001 to 9999.
 */
export function moveBySteps(
  date: HonestDate,
  part: MovedPart,
  steps: number,
  calendar: Calendar,
): HonestDate | null {
  const edtf = readHonestDate(date);
  const moved = part === 'whole' ? wholeMoved(edtf, steps, calendar) : endMoved(edtf, part, steps, calendar);
  return moved && isPossible(moved, calendar) ? writeEdtf(moved) : null;
}

/** The nearest it comes to being moved by so many days. */
export function moveByDays(date: HonestDate, part: MovedPart, days: number, calendar: Calendar): HonestDate {
  const about = Math.round(days / daysOfStep(date, part, calendar));
  const wanted = edgeOf(date, part, calendar) + days;
  let best: { moved: HonestDate; off: number } | null = null;
  for (let steps = about - UNEVEN; steps <= about + UNEVEN; steps++) {
    const moved = moveBySteps(date, part, steps, calendar);
    if (moved === null) continue;
    const off = Math.abs(edgeOf(moved, part, calendar) - wanted);
    if (best === null || off < best.off) best = { moved, off };
  }
  return best?.moved ?? asFarAsItGoes(date, part, about, calendar);
}

/** How long a step is, more or less. */
export function daysOfStep(date: HonestDate, part: MovedPart, calendar: Calendar): number {
  const months = stepOf(readHonestDate(date), part, calendar);
  return months === 'days' ? 1 : months * (365.2425 / 12);
}

/** Terms are longer and shorter than the average of them, by less than this many steps. */
const UNEVEN = 2;

function asFarAsItGoes(date: HonestDate, part: MovedPart, steps: number, calendar: Calendar): HonestDate {
  let [possible, impossible] = [0, steps];
  while (Math.abs(impossible - possible) > 1) {
    const middle = Math.trunc((possible + impossible) / 2);
    if (moveBySteps(date, part, middle, calendar) === null) impossible = middle;
    else possible = middle;
  }
  return moveBySteps(date, part, possible, calendar) ?? date;
}

/** Where the moved part lies: its first day, or of an end its last. */
function edgeOf(date: HonestDate, part: MovedPart, calendar: Calendar): number {
  const edtf = readHonestDate(date);
  if (part !== 'end') return dayNumber(spanOf(edtf.start, calendar).first);
  return dayNumber(spanOf(endMoment(edtf) ?? edtf.start, calendar).last);
}

function stepOf(edtf: Edtf, part: MovedPart, calendar: Calendar): number | 'days' {
  const end = endMoment(edtf);
  if (part === 'end' && end) return monthsIn(end, calendar) ?? 'days';
  const start = monthsIn(edtf.start, calendar);
  if (part === 'start' || !end) return start ?? 'days';
  // A whole is moved as its vaguer end can be.
  return Math.max(start ?? 0, monthsIn(end, calendar) ?? 0) || 'days';
}

function wholeMoved(edtf: Edtf, steps: number, calendar: Calendar): Edtf | null {
  const { start, end } = edtf;
  const step = stepOf(edtf, 'whole', calendar);
  if (step === 'days') return bothMoved(edtf, (moment) => movedByDays(moment, steps));
  const months = steps * step;
  const vaguer = typeof end === 'object' && monthsIn(start, calendar) !== step ? end : start;
  const there = movedByMonths(vaguer, months, calendar);
  if (there === null) return null;
  const days = firstDay(there, calendar) - firstDay(vaguer, calendar);
  return bothMoved(edtf, (moment) =>
    moment.day === undefined ? movedByMonths(moment, months, calendar) : movedByDays(moment, days),
  );
}

function bothMoved({ start, end }: Edtf, move: (moment: Moment) => Moment | null): Edtf | null {
  const moved = { start: move(start), end: typeof end === 'object' ? move(end) : end };
  return moved.start && moved.end ? (moved as Edtf) : null;
}

function endMoved(edtf: Edtf, part: 'start' | 'end', steps: number, calendar: Calendar): Edtf | null {
  const end = endMoment(edtf);
  const moment = part === 'start' ? edtf.start : end;
  if (moment === null) return null;
  const step = stepOf(edtf, part, calendar);
  const moved = step === 'days' ? movedByDays(moment, steps) : movedByMonths(moment, steps * step, calendar);
  if (moved === null) return null;
  return part === 'start' ? { start: moved, end: end ?? edtf.end } : { start: edtf.start, end: moved };
}

/** Null for an end that is open. */
function endMoment({ start, end }: Edtf): Moment | null {
  if (end === 'same') return start;
  return typeof end === 'object' ? end : null;
}

function movedByDays(moment: Moment, days: number): Moment | null {
  const { first } = spanOf(moment, 'plain');
  const number = dayNumber(first) + days;
  if (number < dayNumber(FIRST_DAY) || number > dayNumber(LAST_DAY)) return null;
  return { ...parseEdtf(dayFromNumber(number))!.start, about: moment.about };
}

function movedByMonths(moment: Moment, months: number, calendar: Calendar): Moment | null {
  const { season, month } = moment;
  const circle: readonly number[] = season === undefined ? MONTHS : circleOf(season, calendar);
  const each = 12 / circle.length;
  const at = (season === undefined ? (month ?? 1) - 1 : circle.indexOf(season)) + months / each;
  const year = moment.year + Math.floor(at / circle.length);
  if (year < 1 || year > 9999) return null;
  const place = circle[((at % circle.length) + circle.length) % circle.length]!;
  if (season !== undefined) return { ...moment, year, season: place as Season };
  return month === undefined ? { ...moment, year } : { ...moment, year, month: place };
}

/** How many months what one knows of a moment moves by; null for a day. */
function monthsIn({ season, month, day }: Moment, calendar: Calendar): number | null {
  if (day !== undefined) return null;
  if (season !== undefined) return 12 / circleOf(season, calendar).length;
  return month === undefined ? 12 : 1;
}

/** The terms a year is made of in this calendar, or the others, of which it has two: each of them leads on to the next. */
function circleOf(season: Season, calendar: Calendar): readonly Season[] {
  return CIRCLES[calendar].find((circle) => circle.includes(season))!;
}

function isPossible(edtf: Edtf, calendar: Calendar): boolean {
  const end = endMoment(edtf);
  if (end && spanOf(end, calendar).last < spanOf(edtf.start, calendar).first) return false;
  return parseEdtf(writeEdtf(edtf)) !== null;
}

function firstDay(moment: Moment, calendar: Calendar): number {
  return dayNumber(spanOf(moment, calendar).first);
}

const MONTHS = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12];
const CIRCLES: Record<Calendar, readonly (readonly Season[])[]> = {
  kr: [
    [40, 22, 41, 24],
    [21, 23],
  ],
  plain: [
    [21, 22, 23, 24],
    [40, 41],
  ],
};
