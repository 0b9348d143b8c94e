import { addDays, dayNumber, FIRST_DAY, LAST_DAY, partsOfDay, weekdayOf, type Day } from '../day.js';
import type { Season } from '../moment.js';
import { chosen, yearlyOf } from './occurrence.js';
import { says, type Said, type Standing, type Word } from './word.js';

export function yearFrom(today: Day, steps: number): Said {
  return { year: partsOfDay(today).year + steps };
}

export function monthFrom(today: Day, steps: number): Said {
  const { year, month } = partsOfDay(today);
  const months = year * 12 + month - 1 + steps;
  return { year: Math.floor(months / 12), month: (((months % 12) + 12) % 12) + 1 };
}

/** Null outside the years 0001 to 9999. */
export function dayFrom(today: Day, steps: number): Said | null {
  const day = stepped(today, steps);
  return day === null ? null : partsOfDay(day);
}

/** Weeks begin on Monday. */
export function weekFrom(today: Day, steps: number): Said | null {
  return daysOf(stepped(today, steps * 7 - daysSinceMonday(today)), 6);
}

export function weekendFrom(today: Day, steps: number): Said | null {
  return daysOf(stepped(today, steps * 7 - daysSinceMonday(today) + 5), 1);
}

/** The semester or vacation meant by "last", "this" or "next", whichever of the seasons it is. */
export function termFrom(
  seasons: readonly Season[],
  which: NonNullable<Said['which']>,
  standing: Standing,
): Said | null {
  const stretches = seasons.flatMap((season) => yearlyOf({ season }, standing.today));
  const found = chosen(stretches, which, standing);
  return found?.start.season === undefined ? null : { year: found.start.year, season: found.start.season };
}

/** "3 months ago": a day is exact, longer units are about. */
export function ago(count: number, unit: 'day' | 'week' | 'month' | 'year', today: Day): Said | null {
  if (unit === 'day') return dayFrom(today, -count);
  if (unit === 'month') return { ...monthFrom(today, -count), about: true };
  if (unit === 'year') return { ...yearFrom(today, -count), about: true };
  const day = dayFrom(today, -count * 7);
  return day === null ? null : { ...day, about: true };
}

/** A year of two digits lies at most ten years ahead, else in the past: 21, '98. */
export function fullYear(twoDigits: number, today: Day): number {
  const newest = partsOfDay(today).year + 10;
  return newest - ((((newest - twoDigits) % 100) + 100) % 100);
}

export function quarterMonths(quarter: number): readonly [first: number, last: number] {
  return [quarter * 3 - 2, quarter * 3];
}

/** A winter called by both its years, 2021-22 or 2021/2022; null when they do not follow each other. */
export function winterOver(year = '', next = ''): Word | null {
  const follows = String(Number(year) + 1).endsWith(next);
  return follows ? says({ year: Number(year), season: 24 }) : null;
}

function stepped(day: Day, steps: number): Day | null {
  const number = dayNumber(day) + steps;
  return number < dayNumber(FIRST_DAY) || number > dayNumber(LAST_DAY) ? null : addDays(day, steps);
}

function daysOf(first: Day | null, more: number): Said | null {
  const last = first === null ? null : stepped(first, more);
  return first === null || last === null ? null : { days: { first, last } };
}

function daysSinceMonday(day: Day): number {
  return (weekdayOf(day) + 6) % 7;
}
