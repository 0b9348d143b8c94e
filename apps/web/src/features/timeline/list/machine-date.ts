import { parseEdtf, type HonestDate } from '@ullim/types/honest-date/edtf';

/** What a `<time>` can carry of an honest date: the day, month or year it begins in, never more than is known. */
export function machineDate(date: HonestDate): string | undefined {
  const start = parseEdtf(date)?.start;
  if (!start) return undefined;
  const { year, month, day } = start;
  const two = (number: number) => String(number).padStart(2, '0');
  const written = String(year).padStart(4, '0');
  if (month === undefined) return written;
  return day === undefined ? `${written}-${two(month)}` : `${written}-${two(month)}-${two(day)}`;
}
