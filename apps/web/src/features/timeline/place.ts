import type { Window } from '@ullim/timeline/scene';
import { Day, dayFromNumber, dayNumber } from '@ullim/types/honest-date/day';

/** Where one is in the journey, as its address says it. Without a window it is the one the drawing opens with. */
export type Place = { window: Window | null; goal: string | null };
export type PlaceQuery = { from?: string; to?: string; goal?: string };

/** Nonsense in an address is as good as nothing. */
export function placeOf(query: Record<string, unknown>): Place {
  const [from, to] = [Day.safeParse(query['from']), Day.safeParse(query['to'])];
  const goal = typeof query['goal'] === 'string' && query['goal'] !== '' ? query['goal'] : null;
  if (!from.success || !to.success || from.data >= to.data) return { window: null, goal };
  return { window: { first: dayNumber(from.data), last: dayNumber(to.data) }, goal };
}

export function queryOf({ window, goal }: Place): PlaceQuery {
  return {
    ...(window && { from: dayOf(window.first), to: dayOf(window.last) }),
    ...(goal !== null && { goal }),
  };
}

// Days before the year 1 and after 9999 have no name.
function dayOf(number: number): string {
  const day = Math.round(Math.min(Math.max(number, dayNumber('0001-01-01')), dayNumber('9999-12-31')));
  return dayFromNumber(day);
}
