import type { StateInline } from 'markdown-it';

const TAG = /\{%[^\n]{0,500}?%\}|\{\{[^\n]{0,500}?\}\}/y;

/** Jekyll's templates are words here: shown as typed, neither run nor read as Markdown. */
export function liquid(state: StateInline, silent: boolean): boolean {
  if (state.src[state.pos] !== '{') return false;
  TAG.lastIndex = state.pos;
  const tag = TAG.exec(state.src)?.[0];
  if (tag === undefined) return false;
  if (!silent) state.push('text', '', 0).content = tag;
  state.pos += tag.length;
  return true;
}
