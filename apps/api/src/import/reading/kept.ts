import type { LeftReason } from '@ullim/jekyll/folder/left-out';
import { LIMITS } from '../limits.js';

/**
 * Folders of what machines make or fetch again. A `.gitignore` or a `Gemfile` is somebody's own, and so is a `vendor`
 * but for what Bundler puts there: themes keep styles and scripts of others in one.
 */
const MADE_AGAIN =
  /(?:^|\/)(?:\.git|\.svn|\.hg|node_modules|bower_components|vendor\/(?:bundle|cache)|\.bundle|__MACOSX)\//;

export const isMadeAgain = (path: string): boolean => MADE_AGAIN.test(path);

/** Whether the bytes of a file that nothing is made of come along, so that the same folder can leave again. */
export function isKept(path: string, size: number, reason: LeftReason | null): boolean {
  if (size > LIMITS.kept || reason === 'system' || reason === 'built') return false;
  return !isMadeAgain(path);
}
