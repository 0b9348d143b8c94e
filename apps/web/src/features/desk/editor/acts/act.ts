import { isolateHistory } from '@codemirror/commands';
import {
  EditorSelection,
  type EditorState,
  type SelectionRange,
  type TransactionSpec,
} from '@codemirror/state';

/** What is to be done to a text, or null when there is nothing to do. */
export type Act = (state: EditorState) => TransactionSpec | null;

export type Edit = { from: number; to?: number; insert?: string };

/** Undone in one step, whatever was typed just before and after. */
export const atOnce = (spec: TransactionSpec): TransactionSpec => ({
  ...spec,
  annotations: isolateHistory.of('full'),
  userEvent: 'input.act',
  scrollIntoView: true,
});

/** The edits, with the selection staying on the same words: what is put before or behind them stays outside. */
export function around(state: EditorState, edits: readonly Edit[]): TransactionSpec {
  const changes = state.changes(edits);
  const { ranges, mainIndex } = state.selection;
  const kept = ranges.map((range) => inside(range, (place, side) => changes.mapPos(place, side)));
  return atOnce({ changes, selection: EditorSelection.create(kept, mainIndex) });
}

function inside(
  { from, to, empty, anchor, head }: SelectionRange,
  mapped: (place: number, side: 1 | -1) => number,
) {
  if (empty) return EditorSelection.cursor(mapped(from, 1));
  const start = mapped(from, 1);
  const end = Math.max(start, mapped(to, -1));
  return anchor > head ? EditorSelection.range(end, start) : EditorSelection.range(start, end);
}
