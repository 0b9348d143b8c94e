import type { Entry } from 'yauzl';

const EXACT = new Set([0x5455, 0x000a]);
const FIRST = Date.UTC(1980, 0, 1);
const LAST = Date.UTC(2108, 0, 1);

/** When a file was last changed: an instant, or what a clock showed wherever it was packed. */
export type FileTime = { instant: string } | { shown: { day: string; time: string } };

/** null: nobody knows. The first moment that an archive can write stands for that, too. */
export function timeOf(entry: Entry): FileTime | null {
  const isExact = entry.extraFields.some(({ id }) => EXACT.has(id));
  const date = isExact ? changed(entry, {}) : changed(entry, { timezone: 'UTC', forceDosFormat: true });
  if (date === null || date.getTime() <= FIRST || date.getTime() >= LAST) return null;
  const written = date.toISOString();
  return isExact
    ? { instant: written }
    : { shown: { day: written.slice(0, 10), time: written.slice(11, 19) } };
}

function changed(entry: Entry, options: Parameters<Entry['getLastModDate']>[0]): Date | null {
  const date = entry.getLastModDate(options);
  return Number.isNaN(date.getTime()) ? null : date;
}
