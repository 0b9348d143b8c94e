import { LONGEST_FRONT_MATTER } from '@ullim/types/reflection';
import type { Odd } from '../odd.js';
import { cutFrontMatter, LANGUAGES, type Kind } from './cut.js';
import { NOTHING, broken, type Read } from './language.js';
import type { Values } from './values.js';

export type FrontMatter = {
  kind: Kind;
  /** Plain values; what could still be read when it is broken. */
  values: Values;
  /** Then it can be edited as text only. */
  broken: boolean;
  /** Lines are those of the file. */
  odd: Odd[];
};

/** What front matter says, from its text with fences as `splitFrontMatter` gives it. Never throws. */
export function readFrontMatter(frontMatter: string): FrontMatter {
  const { kind, inner } = cutFrontMatter(frontMatter);
  if (kind === 'none') return { kind, ...NOTHING };
  // It cannot be kept either, and a parser would hold everybody up over it.
  if (frontMatter.length > LONGEST_FRONT_MATTER) return { kind, values: {}, broken: true, odd: [] };
  const { odd, ...read } = readIn(kind, inner);
  return { kind, ...read, odd: kind === 'json' ? odd : odd.map(inFile) };
}

/** The letters of one key with all that it holds, as they stand there. */
export function lettersOf(frontMatter: string, key: string): string {
  const { kind, inner } = cutFrontMatter(frontMatter);
  return kind === 'none' ? '' : LANGUAGES[kind].lettersOf(inner, key).trimEnd();
}

/** Brackets without end and aliases of aliases are more than a parser can stand: then it throws. */
function readIn(kind: Exclude<Kind, 'none'>, inner: string): Read {
  try {
    return LANGUAGES[kind].read(inner);
  } catch (error) {
    return broken(1, (error as Error).message);
  }
}

/** The opening fence is a line too. */
function inFile(odd: Odd): Odd {
  return odd.line === undefined ? odd : { ...odd, line: odd.line + 1 };
}
