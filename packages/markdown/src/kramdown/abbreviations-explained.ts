import type { Element, ElementContent, Nodes } from 'hast';
import { element } from '../builder.js';
import { MOST_EXPLAINED } from '../limits.js';
import type { Abbreviations } from './abbreviation-rule.js';

/** Each short word of the text says what it stands for, before a particle too (`NLP는`); in code and formulas none does. */
export function explainAbbreviations(tree: Nodes, abbreviations: Abbreviations): void {
  if (abbreviations.size === 0) return;
  explainIn(tree, { abbreviations, any: anyOf([...abbreviations.keys()]), left: MOST_EXPLAINED });
}

type How = { abbreviations: Abbreviations; any: RegExp; left: number };

/** The longest first. Of Latin letters and digits it has to be a whole word; a Korean one may have a particle behind it. */
function anyOf(words: string[]): RegExp {
  const written = words
    .sort((one, other) => other.length - one.length)
    .map((word) => word.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&'));
  return new RegExp(
    String.raw`(?<![\p{L}\p{N}_])(?:${written.join('|')})(?![\p{Script=Latin}\p{N}\p{M}_])`,
    'gu',
  );
}

function explainIn(parent: Nodes, how: How): void {
  if (!('children' in parent)) return;
  parent.children = (parent.children as ElementContent[]).flatMap((child) => {
    if (child.type === 'text') return explained(child.value, how);
    if (child.type === 'element' && !isSilent(child)) explainIn(child, how);
    return child;
  });
}

const SILENT = new Set(['code', 'pre', 'kbd', 'samp', 'abbr']);
/** The number of a footnote is no word either. */
const isSilent = ({ tagName, properties }: Element) => SILENT.has(tagName) || 'dataFootnoteRef' in properties;

function explained(text: string, how: How): ElementContent[] {
  const parts: ElementContent[] = [];
  let rest = 0;
  for (const { 0: word, index } of text.matchAll(how.any)) {
    const title = how.abbreviations.get(word)!;
    how.left -= title.length;
    if (how.left < 0) break;
    if (index > rest) parts.push({ type: 'text', value: text.slice(rest, index) });
    parts.push({ ...element('abbr', { title }), children: [{ type: 'text', value: word }] });
    rest = index + word.length;
  }
  if (rest < text.length) parts.push({ type: 'text', value: text.slice(rest) });
  return parts;
}
