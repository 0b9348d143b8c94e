import type { StateInline } from 'markdown-it';
import { LONGEST_INLINE_FORMULA } from '../limits.js';

/**
 * `$x$`, `\(x\)`, `\\(x\\)` as kramdown wants it, and `$$x$$` inside a sentence, which kramdown reads as inline too.
 * What is no formula stays as it was typed: `$5 and $6`.
 */
export function mathematicsInline(state: StateInline, silent: boolean): boolean {
  const { src, pos, posMax } = state;
  const found = src[pos] === '$' ? betweenDollars(src, pos) : src[pos] === '\\' ? inBrackets(src, pos) : null;
  if (!found || found.end > posMax || found.tex.trim() === '') return false;

  if (!silent) state.push('mathematics_inline', '', 0).content = found.tex.trim();
  state.pos = found.end;
  return true;
}

type Found = { tex: string; end: number };

const INSIDE = `((?:[^$\\\\\`]|\\\\[^]){1,${LONGEST_INLINE_FORMULA}})`;
const DOUBLE = new RegExp(`\\$\\$${INSIDE}\\$\\$`, 'y');
const SINGLE = new RegExp(`\\$(?![\\s$])${INSIDE}\\$(?![\\d$])`, 'y');

function betweenDollars(src: string, pos: number): Found | null {
  const double = matched(DOUBLE, src, pos);
  if (double) return double;
  if (/[a-z\d$]/i.test(src[pos - 1] ?? '')) return null;
  const single = matched(SINGLE, src, pos);
  return single && !/\s$/.test(single.tex) && !isSentence(single.tex) ? single : null;
}

function matched(pattern: RegExp, src: string, pos: number): Found | null {
  pattern.lastIndex = pos;
  const tex = pattern.exec(src)?.[1];
  return tex === undefined ? null : { tex, end: pattern.lastIndex };
}

/** Two prices with Korean between them are no formula; Korean stands in `\text{…}`. */
function isSentence(tex: string): boolean {
  return /\p{Script=Hangul}/u.test(tex.replace(/\{[^{}]*\}/g, ''));
}

function inBrackets(src: string, pos: number): Found | null {
  const opening = src.startsWith('\\\\(', pos) ? '\\\\(' : src.startsWith('\\(', pos) ? '\\(' : null;
  if (!opening) return null;
  const begin = pos + opening.length;
  const closing = opening.replace('(', ')');
  const length = src.slice(begin, begin + LONGEST_INLINE_FORMULA).indexOf(closing);
  if (length < 0) return null;
  return { tex: src.slice(begin, begin + length), end: begin + length + closing.length };
}
