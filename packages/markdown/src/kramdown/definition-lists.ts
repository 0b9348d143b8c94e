import type { MarkdownIt } from 'markdown-it';
import deflist from 'markdown-it-deflist';
import { lineOf } from '../line-of.js';

const MEANING = /^:[ \t]+\S/;

/** A word, and on the next line `: ` and what it means. Pandoc's `~ ` is none, or `3월` and `~ 6월` below it would be one. */
export function definitionLists(parser: MarkdownIt): void {
  const { ruler } = parser.block;
  const others = new Set(ruler.getRules(''));
  parser.use(deflist);
  const definitionList = ruler.getRules('').find((rule) => !others.has(rule))!;
  ruler.at(
    'deflist',
    (state, line, end, silent) => {
      const next = line + 1 < end && state.isEmpty(line + 1) ? line + 2 : line + 1;
      const isOne = silent || (next < end && MEANING.test(lineOf(state, next)));
      return isOne && definitionList(state, line, end, silent);
    },
    { alt: ['paragraph', 'reference', 'blockquote'] },
  );
}
