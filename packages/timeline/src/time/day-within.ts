import { dayFromNumber, dayNumber, FIRST_DAY, LAST_DAY, type Day } from '@ullim/types/honest-date/day';
import { clamp } from '../clamp.js';

/** The day with this number; of those before the year 1 and after 9999, which have no name, the nearest that has one. */
export function dayWithin(number: number): Day {
  return dayFromNumber(clamp(number, FIRST, LAST));
}

const [FIRST, LAST] = [dayNumber(FIRST_DAY), dayNumber(LAST_DAY)];
