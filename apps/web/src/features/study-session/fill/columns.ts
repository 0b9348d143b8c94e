import { understand } from '@ullim/types/honest-date/understand';
import { understandMinutes } from '@ullim/types/minutes/understand';
import type { Standing } from '@/features/honest-date/standing';
import { subjectNamed, type ShownSubject } from '../subject';

/** What a column says. In one of `hours` a bare number is hours, not minutes. */
export type Column = 'on' | 'length' | 'hours' | 'subject' | 'note' | 'unused';
export const COLUMNS: readonly Column[] = ['on', 'length', 'hours', 'subject', 'note', 'unused'];

export type Table = { columns: Column[]; rows: string[][] };

/** What each column most likely says, by its heading where there is one, else by what stands in it. */
export function guessTable(
  cells: readonly string[][],
  standing: Standing,
  subjects: readonly ShownSubject[],
): Table {
  const [first = [], ...others] = cells;
  const headings = first.map(headingOf);
  const headed = headings.some((column) => column !== null) && !first.some((cell) => isDate(cell, standing));
  const rows = headed ? others : [...cells];
  const columns: (Column | null)[] = headed ? onlyOnce(headings) : first.map(() => null);
  const fits: [Column, (cell: string) => boolean][] = [
    ['on', (cell) => isDate(cell, standing)],
    ['length', isLength],
    ['subject', (cell) => subjectNamed(cell, subjects) !== null],
    ['note', (cell) => cell.length > 1],
  ];
  for (const [column, fit] of fits) {
    if (columns.includes(column) || (column === 'length' && columns.includes('hours'))) continue;
    const best = bestOf(rows, columns, fit);
    if (best !== null) columns[best] = column;
  }
  return { columns: columns.map((column) => column ?? 'unused'), rows };
}

/** A column is chosen once: what said the same before is unused now. */
export const withColumn = (columns: readonly Column[], at: number, column: Column): Column[] =>
  columns.map((other, i) => (i === at ? column : saysTheSame(other, column) ? 'unused' : other));

const saysTheSame = (a: Column, b: Column) =>
  a !== 'unused' && (a === b || (isLengthColumn(a) && isLengthColumn(b)));
const isLengthColumn = (column: Column) => column === 'length' || column === 'hours';

const HEADINGS: [Column, RegExp][] = [
  ['on', /^(날짜|날|언제|일자|일시|때|date|day|when)$/],
  ['length', /^(길이|분|공부 ?시간\(분\)|시간\(분\)|얼마나|minutes?|mins?|length|duration|how long)$/],
  ['hours', /^(시간|공부 ?시간|시간\(h\)|hours?|hrs?|h|time)$/],
  ['subject', /^(무엇|무엇을|과목|목표|마일스톤|주제|goal|milestone|subject|what|what for|course)$/],
  ['note', /^(메모|내용|비고|노트|한 ?줄|notes?|memo|comment|description)$/],
];

const headingOf = (cell: string): Column | null =>
  HEADINGS.find(([, words]) => words.test(cell.trim().toLowerCase()))?.[0] ?? null;

const onlyOnce = (columns: readonly (Column | null)[]) =>
  columns.map((column, at) => {
    const before = columns.slice(0, at);
    return column && before.some((other) => other && saysTheSame(other, column)) ? null : column;
  });

/** A bare number is no date here: it is far more often a length. */
const isDate = (cell: string, standing: Standing) =>
  !/^\d{1,3}([.,]\d+)?$/.test(cell) && 'date' in understand(cell, standing);

const isLength = (cell: string) => 'minutes' in understandMinutes(cell);

/** The free column in which most cells fit, at least half of those that say anything. */
function bestOf(
  rows: readonly string[][],
  taken: readonly (Column | null)[],
  fit: (cell: string) => boolean,
): number | null {
  let best: { at: number; share: number } | null = null;
  taken.forEach((column, at) => {
    if (column !== null) return;
    const said = rows.map((row) => row[at] ?? '').filter((cell) => cell !== '');
    const share = said.length === 0 ? 0 : said.filter(fit).length / said.length;
    if (share >= 0.5 && share > (best?.share ?? 0)) best = { at, share };
  });
  return (best as { at: number } | null)?.at ?? null;
}
