import type { Window } from '@ullim/timeline/scene';
import { dayWithin } from '@ullim/timeline/time/day-within';
import { Day, dayNumber, FIRST_DAY } from '@ullim/types/honest-date/day';
import { SIGNS, type Filter, type Sign } from './filter';

/**
 * Where one is in the journey and what of it one looks at, as the address says it. Without a window it is the one the
 * drawing opens with.
 */
export type Place = Filter & { window: Window | null };
export type PlaceQuery = { from?: string; to?: string; goal?: string[]; kind?: Sign[]; q?: string };

export const PLACE_KEYS = ['from', 'to', 'goal', 'kind', 'q'] as const;

/** Nonsense in an address is as good as nothing. */
export function placeOf(query: Record<string, unknown>): Place {
  const [from, to] = [Day.safeParse(query['from']), Day.safeParse(query['to'])];
  const kinds = new Set(textsOf(query['kind']));
  return {
    window:
      from.success && to.success && from.data < to.data
        ? { first: dayNumber(from.data), last: dayNumber(to.data) }
        : null,
    goals: [...new Set(textsOf(query['goal']))].filter((id) => id !== ''),
    signs: SIGNS.filter((sign) => kinds.has(sign)),
    text: textOf(textsOf(query['q'])[0] ?? ''),
  };
}

export function queryOf({ window, goals, signs, text }: Place): PlaceQuery {
  return {
    ...(window && daysOf(window)),
    ...(goals.length > 0 && { goal: [...goals] }),
    ...(signs.length > 0 && { kind: SIGNS.filter((sign) => signs.includes(sign)) }),
    ...(textOf(text) !== '' && { q: textOf(text) }),
  };
}

/** Never the same day twice: such an address would be nonsense. */
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
