import { type Day, partsOfDay } from '@ullim/types/honest-date/day';
import { type Moment, readHonestDate, writeEdtf } from '@ullim/types/honest-date/edtf';
import { SAMPLE_TODAY } from './sample-journey.js';

/** By how many years the sample moves: its 26 December becomes the latest one that is not after today. */
export function yearsToMove(today: Day): number {
  const { year } = partsOfDay(today);
  const latest = today.slice(5) >= SAMPLE_TODAY.slice(5) ? year : year - 1;
  return latest - partsOfDay(SAMPLE_TODAY).year;
}

/** The same date some years later. The sample has no 29 February. */
export function moveDate(date: string, years: number): string {
  const edtf = readHonestDate(date);
  const move = (moment: Moment): Moment => ({ ...moment, year: moment.year + years });
  return writeEdtf({
    start: move(edtf.start),
    end: typeof edtf.end === 'string' ? edtf.end : move(edtf.end),
  });
}

/** The same instant some years later, or now where that is still to come. */
export function writtenBefore(now: Date, instant: string, years: number): Date {
  const moved = new Date(instant);
  moved.setUTCFullYear(moved.getUTCFullYear() + years);
  return moved < now ? moved : now;
}
