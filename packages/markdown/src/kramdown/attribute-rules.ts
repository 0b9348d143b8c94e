import type { StateBlock, StateInline } from 'markdown-it';
import { lineOf } from '../line-of.js';
import { attributeListAt, type AttributeList } from './attribute-list.js';

/** Lists with a name, for any element of the text to use. */
export type Definitions = Map<string, AttributeList>;

/** A list on its own line speaks of the block above it, or of the block below when a blank line parts it from the one above. */
export function attributeListLine(state: StateBlock, line: number, _: number, silent: boolean): boolean {
  if (state.sCount[line]! - state.blkIndent >= 4) return false;
  const text = lineOf(state, line).trimEnd();
  const written = text.startsWith('{:') ? attributeListAt(text, 0) : null;
  if (!written || written.length !== text.length) return false;
  if (silent) return true;

  state.line = line + 1;
  if (written.defines !== undefined) definitionsIn(state.env).set(written.defines, written.list);
  else {
    const token = state.push('attribute_list', '', 0);
    token.meta = { list: written.list, isBelow: line > 0 && !state.isEmpty(line - 1) };
  }
  return true;
}

/** Behind an image, a link or emphasis. Whether there is one is only known in the tree. */
export function attributeListInside(state: StateInline, silent: boolean): boolean {
  if (!state.src.startsWith('{:', state.pos)) return false;
  const written = attributeListAt(state.src, state.pos);
  if (!written || written.defines !== undefined || state.pos + written.length > state.posMax) return false;

  if (!silent) {
    const token = state.push('attribute_list_inside', '', 0);
    token.meta = { list: written.list };
    token.content = state.src.slice(state.pos, state.pos + written.length);
  }
  state.pos += written.length;
  return true;
}

export function definitionsIn(env: object): Definitions {
  return ((env as { attributeLists?: Definitions }).attributeLists ??= new Map());
}
