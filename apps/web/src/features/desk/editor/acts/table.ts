import { EditorSelection, type EditorState, type Line } from '@codemirror/state';
import { atOnce, type Act } from './act';
import { selectedLines } from './lines';
import { afterWords, linesIn, roomBefore } from './room';

/** An empty table; one of the selected lines, when they are cells of a sheet; another row, when there is a table. */
export const addTable: Act = (state) => {
  const lines = selectedLines(state);
  const last = lastRowOf(state, lines.at(-1)!);
  if (last) return rowAfter(state, last);
  const rows = lines.map(({ text }) => text.split('\t').map(asCell));
  const isSheet = rows.every((cells) => cells.length > 1);
  const { from, to } = isSheet ? { from: lines[0]!.from, to: lines.at(-1)!.to } : afterWords(lines.at(-1)!);
  const table = tableOf(isSheet ? rows : EMPTY).join(state.lineBreak);
  const before = isSheet ? '' : roomBefore(state, from);
  return atOnce({
    changes: { from, to, insert: before + table },
    selection: EditorSelection.cursor(from + linesIn(before, state) + 2),
  });
};

const EMPTY = [
  ['', ''],
  ['', ''],
];

function tableOf([head = [], ...rows]: string[][]): string[] {
  const widths = head.map((_, i) => Math.max(3, ...[head, ...rows].map((cells) => cells[i]?.length ?? 0)));
  const row = (cells: string[]) =>
    `| ${widths.map((width, i) => (cells[i] ?? '').padEnd(width)).join(' | ')} |`;
  return [row(head), `| ${widths.map((width) => '-'.repeat(width)).join(' | ')} |`, ...rows.map(row)];
}

const asCell = (text: string) => text.trim().replaceAll('|', '\\|');

const DIVIDER = /^\s*\|?[ \t]*:?-+:?[ \t]*(?:\|[ \t]*:?-+:?[ \t]*)+\|?\s*$/;

/** The last line of the table a line belongs to. */
function lastRowOf({ doc }: EditorState, line: Line): Line | null {
  const isRow = (number: number) => number >= 1 && number <= doc.lines && doc.line(number).text.includes('|');
  if (!isRow(line.number)) return null;
  let [first, last] = [line.number, line.number];
  while (isRow(first - 1)) first -= 1;
  while (isRow(last + 1)) last += 1;
  const divided = first + 1 <= last && DIVIDER.test(doc.line(first + 1).text);
  return divided ? doc.line(last) : null;
}

function rowAfter(state: EditorState, { to, text }: Line) {
  const cells = text
    .trim()
    .replace(/^\||\|$/g, '')
    .split(/(?<!\\)\|/);
  const row = `|${cells.map((cell) => ` ${' '.repeat(cell.trim().length || 3)} `).join('|')}|`;
  return atOnce({
    changes: { from: to, insert: state.lineBreak + row },
    selection: EditorSelection.cursor(to + 1 + 2),
  });
}
