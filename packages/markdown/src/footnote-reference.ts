import type { StateInline } from 'markdown-it';

const REFERENCE = /\[\^([^\s\]]{1,200})\]/y;

/** The plugin's own rule looks for the closing bracket through the whole text, from every `[^`. */
export function footnoteReference(state: StateInline, silent: boolean): boolean {
  const { footnotes } = state.env as { footnotes?: { refs?: Record<string, number> } };
  if (footnotes?.refs === undefined) return false;
  REFERENCE.lastIndex = state.pos;
  const label = REFERENCE.exec(state.src)?.[1];
  if (label === undefined || footnotes.refs[`:${label}`] === undefined) return false;

  if (!silent) state.push('footnote_ref', '', 0).meta = { label };
  state.pos += label.length + '[^]'.length;
  return true;
}
