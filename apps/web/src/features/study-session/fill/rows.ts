import type { HonestDate } from '@ullim/types/honest-date/edtf';
import { addDays, dayNumber, isDay } from '@ullim/types/honest-date/day';
import { formatDate } from '@ullim/types/honest-date/format';
import { understandMinutes, type MinutesProblem } from '@ullim/types/minutes/understand';
import { NewStudySession } from '@ullim/types/study-session';
import { readDate, type DateProblem } from '@/features/honest-date/reading';
import type { Standing } from '@/features/honest-date/standing';
import { problemsOf } from '@/features/journey/problems';
import type { FieldProblem } from '@/lib/problem';
import { NO_SUBJECT, subjectNamed, subjectOf, type ShownSubject } from '../subject';
import type { Table } from './columns';

/** A row as it is typed or pasted: words, which stay as they are. */
export type TypedRow = { id: string; on: string; length: string; subject: string; note: string };
export type Cell = Exclude<keyof TypedRow, 'id'>;
export const CELLS: readonly Cell[] = ['on', 'length', 'subject', 'note'];

/** What is wrong with a row, cell by cell. The contract's own finding says more than a word. */
export type RowProblem =
  | { cell: 'on'; why: DateProblem }
  | { cell: 'length'; why: MinutesProblem }
  | { cell: 'subject'; why: 'unknown' }
  | { cell: Cell; why: 'contract'; found: FieldProblem };

export type ReadRow =
  | { state: 'blank' }
  | { state: 'whole'; draft: NewStudySession; subject: ShownSubject | null }
  | { state: 'wanting'; problems: RowProblem[] };

/** The session that a row means, or everything that keeps it from being one. A row with nothing but a date is blank. */
export function readRow(row: TypedRow, standing: Standing, subjects: readonly ShownSubject[]): ReadRow {
  if ([row.length, row.note].every((text) => text.trim() === '')) return { state: 'blank' };
  const date = readDate(row.on, { ...standing, lean: 'past', momentOnly: true });
  const length = understandMinutes(row.length);
  const subject = row.subject.trim() === '' ? null : subjectNamed(row.subject, subjects);
  const problems: RowProblem[] = [
    ...('problem' in date ? [{ cell: 'on' as const, why: date.problem }] : []),
    ...('problem' in length ? [{ cell: 'length' as const, why: length.problem }] : []),
    ...(row.subject.trim() !== '' && !subject ? [{ cell: 'subject' as const, why: 'unknown' as const }] : []),
  ];
  if ('problem' in date || 'problem' in length || problems.length > 0) return { state: 'wanting', problems };
  const draft = {
    ...{ id: row.id, on: date.date, minutes: length.minutes, note: row.note },
    ...(subject ? subjectOf(subject.key) : NO_SUBJECT),
  };
  const found = problemsOf(NewStudySession, draft)?.errors ?? [];
  return found.length > 0
    ? { state: 'wanting', problems: found.map(ofContract) }
    : { state: 'whole', draft, subject };
}

/** Fields as the contract names them are cells here. */
export const ofContract = (found: FieldProblem): RowProblem => ({
  cell: CELL_OF[found.path.split('.')[0]!] ?? 'note',
  why: 'contract',
  found,
});

const CELL_OF: Record<string, Cell> = {
  on: 'on',
  minutes: 'length',
  goalId: 'subject',
  milestoneId: 'subject',
  note: 'note',
};

/** The lines of a table as rows; a line break inside a note becomes a space. */
export const rowsOf = ({ columns, rows }: Table, newId: () => string): TypedRow[] =>
  rows.map((cells) => {
    const said = (column: string) => cells[columns.findIndex((one) => one === column)] ?? '';
    const hours = said('hours');
    return {
      id: newId(),
      on: said('on'),
      length: columns.includes('hours') ? (NUMBER.test(hours) ? `${hours}h` : hours) : said('length'),
      subject: said('subject'),
      note: said('note').replace(/\s*[\r\n]+\s*/g, ' '),
    };
  });

const NUMBER = /^\d+([.,]\d+)?$/;

/** The next row goes on with what was studied for, and keeps the rhythm of days: a week after weekly rows. */
export function rowAfter(rows: readonly TypedRow[], standing: Standing, newId: () => string): TypedRow {
  const last = rows.at(-1);
  return {
    id: newId(),
    on: last ? nextOn(rows, standing) : formatDate(standing.today, standing.locale, standing.calendar),
    length: '',
    subject: last?.subject ?? '',
    note: '',
  };
}

function nextOn(rows: readonly TypedRow[], standing: Standing): string {
  const [before, last] = [rows.at(-2), rows.at(-1)!].map((row) => (row ? dayOf(row.on, standing) : null));
  if (!before || !last) return rows.at(-1)!.on;
  const step = dayNumber(last) - dayNumber(before);
  const next = step > 0 && step <= LONGEST_STEP ? addDays(last, step) : last;
  return next > standing.today ? rows.at(-1)!.on : formatDate(next, standing.locale, standing.calendar);
}

/** Rows further apart than a month have no rhythm. */
const LONGEST_STEP = 31;

function dayOf(words: string, standing: Standing): HonestDate | null {
  const reading = readDate(words, { ...standing, lean: 'past', momentOnly: true });
  return 'date' in reading && isDay(reading.date) ? reading.date : null;
}
