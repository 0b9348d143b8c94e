import type { HonestDate } from '@ullim/types/honest-date/edtf';
import type { Odd } from '../odd.js';
import { readDate, type WrittenDate } from './date.js';
import type { Fields } from './fields.js';
import { dayIn, instantAt } from './instant.js';

type Dates = Pick<Fields, 'date' | 'happenedOn' | 'lastModifiedAt'>;

export type When = { happenedOn: HonestDate | null; writtenAt: string | null; odd: Odd[] };

/**
 * When a post happened: what its front matter says, else its name, else about when it was last changed, else about its
 * file's own time. It was written at the time it gives, else when it was last changed, else as its day began.
 */
export function whenOf(fields: Dates, nameDay: string | null, fileTime: string | null, zone: string): When {
  const odd: Odd[] = [];
  const read = (value: unknown): WrittenDate | null => {
    const date = value === null ? null : readDate(value, zone);
    if (value !== null && date === null) odd.push({ code: 'date_not_understood', detail: String(value) });
    return date;
  };
  const happened = read(fields.happenedOn);
  const date = read(fields.date);
  const changed = read(fields.lastModifiedAt);
  if (date !== null && nameDay !== null && date.on !== nameDay) {
    odd.push({ code: 'dates_differ', detail: `${date.on}, ${nameDay}` });
  }
  const sure = happened?.on ?? date?.on ?? nameDay;
  const happenedOn = sure ?? guess(changed, fileTime, zone, odd);
  return { happenedOn, writtenAt: writtenAt([date, changed], fileTime, sure, zone), odd };
}

function guess(changed: WrittenDate | null, fileTime: string | null, zone: string, odd: Odd[]) {
  if (changed !== null) {
    odd.push({ code: 'date_from_last_change' });
    return about(changed.on);
  }
  if (fileTime === null) {
    odd.push({ code: 'no_date' });
    return null;
  }
  odd.push({ code: 'date_from_file' });
  return about(dayIn(zone, fileTime));
}

function about(date: HonestDate): HonestDate {
  return /[~/]/.test(date) ? date : `${date}~`;
}

function writtenAt(
  dates: (WrittenDate | null)[],
  fileTime: string | null,
  sure: HonestDate | null,
  zone: string,
): string | null {
  const instant = dates.map((date) => date?.instant).find((found) => found !== undefined && found !== null);
  if (instant) return instant;
  const day = [...dates.map((date) => date?.on), sure].find((on) => on && /^\d{4}-\d{2}-\d{2}$/.test(on));
  return day ? instantAt(day, '00:00:00', zone) : fileTime;
}
