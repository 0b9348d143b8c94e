import type { Element, Nodes } from 'hast';

/**
 * The words of some blocks on one line: blocks stand apart, and white space is one space. `betweenCells` stands between
 * the cells of a table, which would otherwise read as one sentence.
 */
export function wordsOf(nodes: Nodes[], betweenCells = ' '): string {
  return nodes
    .map((node) => spaced(node, betweenCells))
    .join(' ')
    .replace(/\s+/g, ' ')
    .trim();
}

const INSIDE_A_LINE = new Set(
  'a code kbd samp var em strong b i u s del ins mark small sub q abbr span ruby'.split(' '),
);

function spaced(node: Nodes, betweenCells: string): string {
  if (node.type === 'text') return node.value;
  if (!('children' in node)) return '';
  if (node.type === 'element' && isReference(node.children)) return '';
  if (node.type === 'element' && node.tagName === 'table') return ` ${cellsOf(node, betweenCells)} `;
  const words = node.children.map((child) => spaced(child, betweenCells)).join('');
  return node.type === 'element' && INSIDE_A_LINE.has(node.tagName) ? words : ` ${words} `;
}

/** The number of a footnote is not one of the post's words. */
function isReference(children: Nodes[]): boolean {
  const [only] = children;
  return only?.type === 'element' && 'dataFootnoteRef' in only.properties;
}

function cellsOf(table: Element, between: string): string {
  return cellsIn(table)
    .map((cell) => wordsOf(cell.children, between))
    .filter((words) => words !== '')
    .join(between);
}

function cellsIn({ children }: Element): Element[] {
  return children
    .filter((child) => child.type === 'element')
    .flatMap((child) => (child.tagName === 'td' || child.tagName === 'th' ? [child] : cellsIn(child)));
}
