import type { Nodes } from 'hast';

/** The words of some blocks on one line: blocks stand apart, and white space is one space. */
export function wordsOf(nodes: Nodes[]): string {
  return nodes.map(spaced).join(' ').replace(/\s+/g, ' ').trim();
}

const INSIDE_A_LINE = new Set(
  'a code kbd samp var em strong b i u s del ins mark small sub q abbr span ruby'.split(' '),
);

function spaced(node: Nodes): string {
  if (node.type === 'text') return node.value;
  if (!('children' in node)) return '';
  if (node.type === 'element' && isReference(node.children)) return '';
  const words = node.children.map(spaced).join('');
  return node.type === 'element' && INSIDE_A_LINE.has(node.tagName) ? words : ` ${words} `;
}

/** The number of a footnote is not one of the post's words. */
function isReference(children: Nodes[]): boolean {
  const [only] = children;
  return only?.type === 'element' && 'dataFootnoteRef' in only.properties;
}
