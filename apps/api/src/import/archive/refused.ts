import { LIMITS } from '../limits.js';

export type ArchiveProblem =
  | 'not_an_archive'
  | 'damaged'
  | 'encrypted'
  | 'unknown_compression'
  | 'size_lies'
  | 'overlapping'
  | 'symlink'
  | 'device'
  | 'too_many_files'
  | 'too_much'
  | 'bomb'
  | 'too_long_a_work';

/** Nothing of an archive comes in. `code` is an ArchiveProblem, or what is wrong with a path or between paths. */
export class ArchiveRefused extends Error {
  readonly paths: string[];

  constructor(
    readonly code: ArchiveProblem | (string & {}),
    paths: readonly string[] = [],
    because?: unknown,
  ) {
    super(`An archive was refused: ${code}`, { cause: because });
    this.paths = paths.slice(0, LIMITS.pathsTold).map(printable);
  }
}

/** Control characters as escapes, so that a path can be told whatever it is. */
function printable(path: string): string {
  const shown = path.length > 300 ? `${path.slice(0, 300)}…` : path;
  return shown
    .replace(/\p{Surrogate}/gu, '\ufffd')
    .replace(/[\p{Cc}\u2028\u2029\u202a-\u202e\u2066-\u2069]/gu, escaped);
}

function escaped(letter: string): string {
  return `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`;
}
