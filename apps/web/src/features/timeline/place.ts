import type { Window } from '@ullim/timeline/scene';
import { dayWithin } from '@ullim/timeline/time/day-within';
import { dayNumber, daysInMonth, FIRST_DAY, isDay, writeDay, type Day } from '@ullim/types/honest-date/day';
import { SIGNS, type Filter, type Sign } from './filter';

/**
 * Where one is in the journey and what of it one looks at, as the address says it. Without a window it is the one the
 * drawing opens with; without a lane it begins with the first.
 */
export type Place = Filter & { window: Window | null; lane: string | null };
export type PlaceQuery = {
  from?: string;
  to?: string;
  lane?: string;
  goal?: string[];
  kind?: Sign[];
  q?: string;
};

export const PLACE_KEYS = ['from', 'to', 'lane', 'goal', 'kind', 'q'] as const;

/** Nonsense in an address is as good as nothing. */
export function placeOf(query: Record<string, unknown>): Place {
  const kinds = new Set(textsOf(query['kind']));
  return {
    window: windowOf(query['from'], query['to']),
    lane: textsOf(query['lane'])[0] || null,
    goals: [...new Set(textsOf(query['goal']))].filter((id) => id !== ''),
    signs: SIGNS.filter((sign) => kinds.has(sign)),
    text: textOf(textsOf(query['q'])[0] ?? ''),
  };
}

export function queryOf({ window, lane, goals, signs, text }: Place): PlaceQuery {
  return {
    ...(window && daysOf(window)),
    ...(lane && { lane }),
    ...(goals.length > 0 && { goal: [...goals] }),
    ...(signs.length > 0 && { kind: SIGNS.filter((sign) => signs.includes(sign)) }),
    ...(textOf(text) !== '' && { q: textOf(text) }),
  };
}

/** From the first day of a year or a month to the last of one; a day at the end is where it ends. The same day is that day. */
function windowOf(from: unknown, to: unknown): Window | null {
  const [begins, ends] = [daysNamed(from), daysNamed(to)];
  if (!begins || !ends || (ends.first < begins.first && ends.end <= begins.first)) return null;
  return { first: begins.first, last: Math.max(ends.end, begins.first + 1) };
}

/** A year, a month or a day. */
function daysNamed(value: unknown): { first: number; end: number } | null {
  if (typeof value !== 'string' || !/^\d{4}(-\d\d){0,2}$/.test(value)) return null;
  const [year, month, day] = value.split('-');
  const first = `${year}-${month ?? '01'}-${day ?? '01'}`;
  if (!isDay(first)) return null;
  const number = dayNumber(first);
  if (day) return { first: number, end: number };
  const last = Number(month ?? 12);
  return { first: number, end: dayNumber(writeDay(Number(year), last, daysInMonth(Number(year), last))) + 1 };
}

/** Never the same day twice: what ends where it begins would be nothing. */
function daysOf({ first, last }: Window): { from: Day; to: Day } {
  const to = dayWithin(Math.max(Math.round(last), dayNumber(FIRST_DAY) + 1));
  return { from: dayWithin(Math.min(Math.round(first), dayNumber(to) - 1)), to };
}

/** Given twice, a parameter comes as an array. */
function textsOf(value: unknown): string[] {
  return [value].flat().filter((each) => typeof each === 'string');
}

// Half of a letter has no place in an address.
function textOf(typed: string): string {
  const letters = [
    ...typed
      .replace(/\p{Surrogate}/gu, '')
      .normalize('NFC')
      .trim(),
  ];
  return letters.slice(0, LONGEST_TEXT).join('').trimEnd();
}

export const LONGEST_TEXT = 200;
