import type { StateBlock } from 'markdown-it';
import { lineOf } from '../line-of.js';

const OPENING =
  /^<(?:div|section|details|figure|blockquote|dl|dt|dd)\b[^<>]{0,300}\smarkdown=["']?(?:1|block|span)["']?[^<>]{0,300}>\s*$/i;

/** `<div class="notice" markdown="1">`: what follows is read as Markdown although no blank line stands between. */
export function markdownInside(state: StateBlock, line: number, _: number, silent: boolean): boolean {
  if (state.sCount[line]! - state.blkIndent >= 4) return false;
  const text = lineOf(state, line);
  if (!text.startsWith('<') || !OPENING.test(text)) return false;
  if (silent) return true;

  const token = state.push('html_block', '', 0);
  token.content = text;
  token.map = [line, line + 1];
  state.line = line + 1;
  return true;
}
