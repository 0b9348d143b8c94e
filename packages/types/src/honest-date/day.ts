import { z } from 'zod';

/** A day of the proleptic Gregorian calendar, YYYY-MM-DD, years 0001 to 9999. It has no time zone. */
export const Day = z
  .string()
  .regex(/^(?!0000)\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/, {
    error: 'Write a day as YYYY-MM-DD, such as 2021-09-02.',
    abort: true,
  })
  .refine(isDay, { error: 'There is no such day. Check the month and the day.' });
export type Day = string;

export const FIRST_DAY: Day = '0001-01-01';
export const LAST_DAY: Day = '9999-12-31';

export function isDay(text: string): boolean {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  return match !== null && existsDay(Number(match[1]), Number(match[2]), Number(match[3]));
}

export function existsDay(year: number, month: number, day: number): boolean {
  return (
    year >= 1 && year <= 9999 && month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month)
  );
}

export function daysInMonth(year: number, month: number): number {
  if (month === 2) return isLeapYear(year) ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

export function writeDay(year: number, month: number, day: number): Day {
  return `${padded(year, 4)}-${padded(month, 2)}-${padded(day, 2)}`;
}

export function partsOfDay(day: Day): { year: number; month: number; day: number } {
  return { year: Number(day.slice(0, 4)), month: Number(day.slice(5, 7)), day: Number(day.slice(8, 10)) };
}

/** Days since 1970-01-01, which is 0. */
export function dayNumber(day: Day): number {
  const parts = partsOfDay(day);
  const { era, yearOfEra, monthFromMarch } = fromMarch(parts.year, parts.month);
  const dayOfYear = Math.floor((153 * monthFromMarch + 2) / 5) + parts.day - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * DAYS_PER_ERA + dayOfEra - EPOCH;
}

/** @throws RangeError for a number outside the years 0001 to 9999. */
export function dayFromNumber(number: number): Day {
  const shifted = number + EPOCH;
  const era = Math.floor(shifted / DAYS_PER_ERA);
  const dayOfEra = shifted - era * DAYS_PER_ERA;
  const leapDays = Math.floor(dayOfEra / 1460) - Math.floor(dayOfEra / 36524) + Math.floor(dayOfEra / 146096);
  const yearOfEra = Math.floor((dayOfEra - leapDays) / 365);
  const yearStart = 365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100);
  const dayOfYear = dayOfEra - yearStart;
  const monthFromMarch = Math.floor((5 * dayOfYear + 2) / 153);
  const day = dayOfYear - Math.floor((153 * monthFromMarch + 2) / 5) + 1;
  const month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9;
  const year = era * 400 + yearOfEra + (month <= 2 ? 1 : 0);
  if (!existsDay(year, month, day)) throw new RangeError(`Day number ${number} lies outside 0001 to 9999.`);
  return writeDay(year, month, day);
}

/** @throws RangeError when the result lies outside the years 0001 to 9999. */
export function addDays(day: Day, days: number): Day {
  return dayFromNumber(dayNumber(day) + days);
}

/** 0 is Sunday. */
export function weekdayOf(day: Day): number {
  return (((dayNumber(day) + 4) % 7) + 7) % 7;
}

// A year that begins in March has its leap day at the end, so that one formula counts all its days
// (Howard Hinnant, "chrono-compatible low-level date algorithms"). An era is 400 years.
const DAYS_PER_ERA = 146_097;
const EPOCH = 719_468;

function fromMarch(year: number, month: number) {
  const marchYear = month <= 2 ? year - 1 : year;
  const era = Math.floor(marchYear / 400);
  return { era, yearOfEra: marchYear - era * 400, monthFromMarch: month > 2 ? month - 3 : month + 9 };
}

function isLeapYear(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}

function padded(number: number, width: number): string {
  return String(number).padStart(width, '0');
}
