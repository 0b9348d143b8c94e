import { isDay } from '@ullim/types/honest-date/day';
import type { HonestDate } from '@ullim/types/honest-date/edtf';

/**
 * The number of a date that is one day; null of any other. Of thousands of dates most are days, and the engine's own
 * reader is several times as fast as reading them letter by letter.
 */
export function plainDay(date: HonestDate): number | null {
  if (date.length !== 10 || date[4] !== '-' || date[7] !== '-') return null;
  // It takes the 30th of February for the 2nd of March.
  if (date.slice(8) > '28' && !isDay(date)) return null;
  return Date.parse(date) / A_DAY;
}

const A_DAY = 86_400_000;
