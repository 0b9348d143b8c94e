import { daysInMonth } from '@ullim/types/honest-date/day';
import { parseEdtf, writeEdtf, type HonestMoment } from '@ullim/types/honest-date/edtf';

/** The same moment of the next year, as exactly as it is known. The end of February has no day 29 then. */
export function yearAfter(moment: HonestMoment): HonestMoment {
  const edtf = parseEdtf(moment);
  if (edtf === null) return moment;
  const start = { ...edtf.start, year: edtf.start.year + 1 };
  if (start.month !== undefined && start.day !== undefined)
    start.day = Math.min(start.day, daysInMonth(start.year, start.month));
  return writeEdtf({ start, end: 'same' });
}
