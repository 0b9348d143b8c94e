import { existsDay, writeDay } from '@ullim/types/honest-date/day';
import { parseEdtf, type HonestDate } from '@ullim/types/honest-date/edtf';
import { instantAt } from './instant.js';

/** `instant` is null where no clock was read: "2021-12-26" is a day, and no moment of it. */
export type WrittenDate = { on: HonestDate; instant: string | null };

/**
 * A date as blogs write it, with or without time and zone. The day is the one that is written, wherever it was.
 * A time without a zone is one in the zone of the blog. Any honest date is one too. Null: not understood.
 */
export function readDate(written: unknown, zone: string): WrittenDate | null {
  const text = String(written ?? '').trim();
  const match = DATE.exec(text);
  if (match === null) return parseEdtf(text) ? { on: text, instant: null } : null;
  const { year, month, day, hour, minute, second, offset } = match.groups as Record<
    string,
    string | undefined
  >;
  if (!existsDay(Number(year), Number(month), Number(day))) return null;
  const on = writeDay(Number(year), Number(month), Number(day));
  if (hour === undefined) return { on, instant: null };
  const time = [hour, minute!, second ?? '00'].map((part) => part.padStart(2, '0'));
  if (Number(hour) > 23 || Number(minute) > 59 || Number(second ?? 0) > 59) return null;
  return { on, instant: instantAt(on, time.join(':'), offset === undefined ? zone : offsetOf(offset)) };
}

const DATE =
  /^(?<year>\d{4})(?<between>[-/.])(?<month>\d{1,2})\k<between>(?<day>\d{1,2})\.?(?:(?:[Tt]|\s+)(?<hour>\d{1,2}):(?<minute>\d{2})(?::(?<second>\d{2})(?:\.\d+)?)?\s*(?<offset>Z|UTC|GMT|KST|[+-]\d{2}(?::?\d{2})?)?)?$/i;

/** In minutes. */
function offsetOf(offset: string): number {
  if (/^(?:Z|UTC|GMT)$/i.test(offset)) return 0;
  if (/^KST$/i.test(offset)) return 9 * 60;
  const [, sign, hours, minutes] = /^([+-])(\d{2}):?(\d{2})?$/.exec(offset)!;
  return (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes ?? 0));
}
