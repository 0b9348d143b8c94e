import { v7 as newId } from 'uuid';
import { computed, ref, watch, type ComputedRef } from 'vue';
import type { Standing } from '@/features/honest-date/standing';
import { forgetUnsaved, keepUnsaved, readUnsaved } from '@/features/journey/unsaved';
import { asProblem, type FieldProblem } from '@/lib/problem';
import type { StudyBatchDraft } from '../api';
import type { ShownSubject } from '../subject';
import { ofContract, readRow, rowAfter, type ReadRow, type RowProblem, type TypedRow } from './rows';

type Typed = { id: string; rows: TypedRow[] };
export type Line = TypedRow & { read: ReadRow };

/**
 * The rows of a filling: as they are typed, as they are understood, and what the server said about them. They stay in this
 * browser until they are kept; the batch keeps its id, so that sending it again is harmless.
 */
export function useRows(
  place: string,
  standing: ComputedRef<Standing>,
  subjects: ComputedRef<readonly ShownSubject[]>,
) {
  const restored = readUnsaved<Typed>(place);
  const typed = ref<Typed>(restored ?? blank());
  const refused = ref(new Map<string, RowProblem[]>());

  watch(typed, (now) => (now.rows.some(saysAnything) ? keepUnsaved(place, now) : forgetUnsaved(place)), {
    deep: true,
  });

  const lines = computed<Line[]>(() => typed.value.rows.map((row) => ({ ...row, read: readOf(row) })));
  function readOf(row: TypedRow): ReadRow {
    const read = readRow(row, standing.value, subjects.value);
    const problems = refused.value.get(row.id);
    return read.state === 'whole' && problems ? { state: 'wanting', problems } : read;
  }

  const whole = computed(() => lines.value.flatMap(({ read }) => (read.state === 'whole' ? read.draft : [])));
  const wanting = computed(() => lines.value.filter(({ read }) => read.state === 'wanting'));
  const draft = computed<StudyBatchDraft>(() => ({ id: typed.value.id, sessions: whole.value }));

  function blank(): Typed {
    return { id: newId(), rows: [rowAfter([], standing.value, newId)] };
  }

  function set(id: string, changes: Partial<Omit<TypedRow, 'id'>>) {
    refused.value.delete(id);
    typed.value.rows = typed.value.rows.map((row) => (row.id === id ? { ...row, ...changes } : row));
  }

  const add = () => typed.value.rows.push(rowAfter(typed.value.rows, standing.value, newId));

  function takeOut(id: string) {
    typed.value.rows = typed.value.rows.filter((row) => row.id !== id);
    if (typed.value.rows.length === 0) startOver();
  }

  /** What is taken in follows what is there; blank rows make way for it. */
  function takeIn(rows: readonly TypedRow[]) {
    const written = lines.value.filter(({ read }) => read.state !== 'blank').map(({ id }) => id);
    typed.value.rows = [...typed.value.rows.filter(({ id }) => written.includes(id)), ...rows];
    if (typed.value.rows.length === 0) startOver();
  }

  function startOver() {
    refused.value.clear();
    typed.value = blank();
  }

  /** What was there, to be put back. */
  function clear(): () => void {
    const before = typed.value;
    startOver();
    return () => (typed.value = before);
  }

  /** Whether the server's finding was about rows, which say it themselves now. */
  function refuse(error: unknown): boolean {
    const found = new Map<string, RowProblem[]>();
    for (const problem of asProblem(error).errors) {
      const { row, rest } = rowOf(problem);
      const id = row === null ? undefined : whole.value[row]?.id;
      if (id) found.set(id, [...(found.get(id) ?? []), ofContract({ ...problem, path: rest })]);
    }
    refused.value = found;
    return found.size > 0;
  }

  return {
    ...{ lines, whole, wanting, draft, wasRestored: restored !== null },
    ...{ set, add, takeOut, takeIn, startOver, clear, refuse },
  };
}

const saysAnything = ({ length, subject, note }: TypedRow) =>
  [length, subject, note].some((text) => text.trim() !== '');

/** `sessions.3.minutes` is about the fourth row that was sent. */
function rowOf({ path }: FieldProblem): { row: number | null; rest: string } {
  const match = /^sessions\.(\d+)(?:\.(.*))?$/.exec(path);
  return { row: match ? Number(match[1]) : null, rest: match?.[2] ?? '' };
}
