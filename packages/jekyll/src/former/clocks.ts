import type { Site } from '../folder/site.js';
import { valueOf } from '../front-matter/values.js';
import { readDate } from '../post/date.js';
import { readFileName } from '../post/file-name.js';
import { clockIn } from '../post/instant.js';
import type { Post } from '../post/read.js';

/** What a clock showed when a post was published: `2021-12-26T20:13:00`. Null: nobody knows the day. */
export type ShownClock = string | null;

/**
 * The clocks that the address of a post may have been made from. A moment falls on the day of the blog's zone; where the
 * blog says none, first as it is written, then as machines that build blogs show it, which keep UTC.
 */
export function clocksOf({ path, values }: Pick<Post, 'path' | 'values'>, { timezone }: Site): ShownClock[] {
  const date = readDate(valueOf(values, 'date') ?? valueOf(values, 'publishDate') ?? '', timezone ?? 'UTC');
  const day = date !== null && /^\d{4}-\d{2}-\d{2}$/.test(date.on) ? date.on : readFileName(path).day;
  if (date === null || date.instant === null) return [day === null ? null : `${day}T00:00:00`];
  if (timezone !== null) return [clockIn(timezone, date.instant)];
  const written = String(valueOf(values, 'date') ?? valueOf(values, 'publishDate'));
  const [, hour, minute, second = '00'] = /(\d{1,2}):(\d{2})(?::(\d{2}))?/.exec(written)!;
  return [`${date.on}T${hour!.padStart(2, '0')}:${minute}:${second}`, clockIn('UTC', date.instant)];
}
