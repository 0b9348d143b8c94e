import type { StateBlock } from 'markdown-it';
import { LONGEST_FORMULA } from '../limits.js';
import { lineOf } from '../line-of.js';

const OPENING = /^(?:\$\$|\\{1,2}\[)/;
const MOST_LINES = 60;

/** `$$` or `\[` begins a line, its partner ends that line or a later one. As in TeX, no line between them is empty. */
export function mathematicsBlock(state: StateBlock, first: number, end: number, silent: boolean): boolean {
  if (state.sCount[first]! - state.blkIndent >= 4) return false;
  const opening = OPENING.exec(lineOf(state, first))?.[0];
  const found = opening && formulaFrom(state, first, end, opening);
  if (!found) return false;
  if (silent) return true;

  const token = state.push('mathematics_block', '', 0);
  token.content = found.tex;
  token.map = [first, found.last + 1];
  state.line = found.last + 1;
  return true;
}

function formulaFrom(state: StateBlock, first: number, end: number, opening: string) {
  const closing = opening.replace('[', ']');
  if (state.bMarks[first]! > lastOf(closing, state)) return null;
  let tex = '';
  for (let line = first; line < Math.min(end, first + MOST_LINES); line++) {
    if (state.isEmpty(line) || state.sCount[line]! < state.blkIndent) return null;
    const text = lineOf(state, line)
      .slice(line === first ? opening.length : 0)
      .trimEnd();
    const length = text.indexOf(closing);
    tex += length < 0 ? `${text}\n` : text.slice(0, length);
    if (tex.length > LONGEST_FORMULA) return null;
    if (length < 0) continue;
    const isWhole = length + closing.length === text.length && tex.trim() !== '';
    return isWhole ? { tex: tex.trim(), last: line } : null;
  }
  return null;
}

/** A text of nothing but openings is not searched again from each of them. */
function lastOf(closing: string, { src, env }: StateBlock): number {
  const known = ((env as { formulaEnds?: Record<string, number> }).formulaEnds ??= {});
  return (known[closing] ??= src.lastIndexOf(closing));
}
