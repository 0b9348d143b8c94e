import { splitFrontMatter } from '@ullim/markdown/front-matter';
import { readFrontMatter, type FrontMatter } from './read.js';

/**
 * Front matter as somebody types it, who may be in the middle of a word: with a fence that is missing, or text after the
 * last one, it is no front matter, and is broken until it is one again. Nothing at all is none.
 */
export function readTyped(text: string): FrontMatter {
  if (text.trim() === '') return { kind: 'none', values: {}, broken: false, odd: [] };
  const read = readFrontMatter(text);
  if (isFenced(text)) return read;
  return read.kind === 'json' && read.broken
    ? read
    : { ...read, broken: true, odd: [{ code: 'unclosed_front_matter' }] };
}

function isFenced(text: string): boolean {
  return splitFrontMatter(`${text}\n`).frontMatter.length >= text.length;
}
