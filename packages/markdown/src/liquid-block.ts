import type { StateBlock } from 'markdown-it';
import { lineOf } from './line-of.js';

const OPENING = /^\{%-?\s*(?:(highlight)\s+([\w.+#-]{1,40})(?:\s[^\n%]{0,200})?|(raw)\s*?)-?%\}$/;
const ENDING = /\{%-?\s*end(highlight|raw)\s*-?%\}/;

/** Of a token whose content is the code: Jekyll's tags around it, as typed. */
export type AroundCode = { opening: string; closing: string; language?: string };

/**
 * `{% highlight python %}` and `{% endhighlight %}`, each alone on its line, and so `{% raw %}` around what is not
 * Markdown. Nothing is run. Without its end, or with something else on the line, a tag is words.
 */
export function liquidBlock(state: StateBlock, first: number, end: number, silent: boolean): boolean {
  if (state.sCount[first]! - state.blkIndent >= 4) return false;
  const opening = openingAt(state, first);
  const last = opening && endOf(opening.name, state, first, end);
  if (!last) return false;
  const code = state.getLines(first + 1, last, state.sCount[first]!, true);
  if (opening.name === 'raw' && isMarkdown(code)) return false;
  if (silent) return true;

  const token = state.push('liquid_block', '', 0);
  token.meta = { ...opening, closing: textOfLine(state, last) } satisfies AroundCode & { name: string };
  token.content = code;
  token.map = [first, last + 1];
  state.line = last + 1;
  return true;
}

function openingAt(state: StateBlock, line: number) {
  const opening = textOfLine(state, line);
  const [, highlight, language, raw] = (opening.startsWith('{%') && OPENING.exec(opening)) || [];
  const name = highlight ?? raw;
  return name === undefined ? null : { name, opening, ...(language !== undefined && { language }) };
}

/** Another beginning of the same says that this one has no end, which also keeps each line from being read again and again. */
function endOf(name: string, state: StateBlock, first: number, end: number): number | null {
  for (let line = first + 1; line < end; line++) {
    if (state.isEmpty(line)) continue;
    if (state.sCount[line]! < state.blkIndent || openingAt(state, line)?.name === name) return null;
    const text = textOfLine(state, line);
    const [ending, ended] = (text.includes('{%') && ENDING.exec(text)) || [];
    if (ended === name) return ending === text ? line : null;
  }
  return null;
}

const textOfLine = (state: StateBlock, line: number) => lineOf(state, line).trimEnd();

const OWN_BLOCK = /^[ \t]*(?:`{3}|~{3}|\$\$|\\{1,2}\[|\{%-?\s*highlight\b)/m;

/** Jekyll reads what is raw as Markdown. Here it is code, but for code and formulas and for paragraphs without Liquid. */
function isMarkdown(raw: string): boolean {
  const paragraphs = raw.split(/\n(?:[ \t]*\n)+/).filter((lines) => lines.trim() !== '');
  return OWN_BLOCK.test(raw) || (paragraphs.length > 1 && !paragraphs.every((lines) => /\{[{%]/.test(lines)));
}
