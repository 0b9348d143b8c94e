import { instantAt } from '@ullim/jekyll/post/instant';
import type { FileTime } from '../archive/entry-time.js';

/** Archives write what a clock showed: the person's, as far as anybody knows. `otherwise` is when nothing was written. */
export function modifiedAt(time: FileTime | null, zone: string, otherwise: Date): string {
  if (time === null) return otherwise.toISOString();
  return 'instant' in time ? time.instant : instantAt(time.shown.day, time.shown.time, zone);
}
