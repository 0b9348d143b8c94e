import { existsDay } from './day.js';

/** 21 to 24: spring to winter, or the vacation in it. 40 and 41: first and second semester. */
export type Season = 21 | 22 | 23 | 24 | 40 | 41;

/** One end of an honest date: a year, or a month, a day or a season of it. */
export type Moment = { year: number; month?: number; day?: number; season?: Season; about: boolean };

export const MOMENT_PATTERN = String.raw`(?!0000)\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?|-(2[1-4]|4[01]))?~?`;

export function parseMoment(text: string): Moment | 'impossible_day' | null {
  if (!WHOLE_MOMENT.test(text)) return null;
  const about = text.endsWith('~');
  const [year, second, day] = text.replace('~', '').split('-').map(Number) as [number, number?, number?];
  if (second === undefined) return { year, about };
  if (second > 12) return { year, season: second as Season, about };
  if (day === undefined) return { year, month: second, about };
  return existsDay(year, second, day) ? { year, month: second, day, about } : 'impossible_day';
}

export function writeMoment(moment: Moment): string {
  const parts = [moment.season ?? moment.month, moment.season === undefined ? moment.day : undefined];
  const numbers = parts.filter((part) => part !== undefined).map((part) => String(part).padStart(2, '0'));
  return [String(moment.year).padStart(4, '0'), ...numbers].join('-') + (moment.about ? '~' : '');
}

const WHOLE_MOMENT = new RegExp(`^${MOMENT_PATTERN}$`);
