import type { StateInline } from 'markdown-it';

const THREE_OR_MORE = /~{3,}/y;

/** Three tildes in a row strike nothing, as GFM says; the parser's own rule would take the two in the middle. */
export function manyTildes(state: StateInline, silent: boolean): boolean {
  THREE_OR_MORE.lastIndex = state.pos;
  const tildes = THREE_OR_MORE.exec(state.src)?.[0];
  if (tildes === undefined) return false;

  if (!silent) state.pending += tildes;
  state.pos += tildes.length;
  return true;
}
