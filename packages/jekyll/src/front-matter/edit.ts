import { withLineEndsOf } from '../source/line-ends.js';
import { cutFrontMatter, LANGUAGES } from './cut.js';
import { readFrontMatter } from './read.js';
import { sameValue, valueOf, type Changes, type Value, type Values } from './values.js';

export type Edited = { frontMatter: string } | { refused: 'broken' | 'not_possible'; key?: string };

/**
 * Front matter with some keys set, added at its end or (`undefined`) removed, and every other letter as it was: quotes,
 * order, comments, indentation, line ends. A key set to what it already says changes nothing. What was written is read
 * again, and refused should it say anything else than the changes: an anchor, for one, is the value of other keys too.
 */
export function editFrontMatter(frontMatter: string, changes: Changes): Edited {
  const before = readFrontMatter(frontMatter);
  if (before.broken) return { refused: 'broken' };
  const values = { ...before.values };
  let text = frontMatter;
  for (const [key, value] of Object.entries(changes)) {
    if (sameValue(valueOf(values, key), value)) continue;
    const edited = withKey(text, key, value);
    if (value === undefined) delete values[key];
    else values[key] = value;
    if (edited === null || !says(edited, values)) return { refused: 'not_possible', key };
    text = edited;
  }
  return { frontMatter: text === frontMatter ? text : withLineEndsOf(frontMatter, text) };
}

/** In front of a text that has none. */
export function newFrontMatter(values: Values): string {
  const edited = editFrontMatter('---\n---\n', values);
  if ('refused' in edited) throw new RangeError(`No front matter can say "${edited.key}".`);
  return edited.frontMatter;
}

function withKey(frontMatter: string, key: string, value: Value | undefined): string | null {
  const { kind, opening, inner, closing } = cutFrontMatter(frontMatter);
  if (kind === 'none') return value === undefined ? frontMatter : newFrontMatter({ [key]: value });
  const edited = LANGUAGES[kind].edit(inner, key, value);
  return edited === null ? null : opening + edited + closing;
}

function says(frontMatter: string, values: Values): boolean {
  const read = readFrontMatter(frontMatter);
  const keys = new Set([...Object.keys(read.values), ...Object.keys(values)]);
  return !read.broken && [...keys].every((key) => sameValue(valueOf(read.values, key), valueOf(values, key)));
}
