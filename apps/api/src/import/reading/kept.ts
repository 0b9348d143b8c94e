import type { LeftReason } from '@ullim/jekyll/folder/left-out';
import { isNeverKept } from '@ullim/jekyll/folder/never-kept';
import { LIMITS } from '../limits.js';

/** Whether the bytes of a file that nothing is made of come along, so that the same folder can leave again. */
export function isKept(path: string, size: number, reason: LeftReason | null): boolean {
  if (size > LIMITS.kept || reason === 'system' || reason === 'built') return false;
  return !isNeverKept(path);
}
