import { history, undo } from '@codemirror/commands';
import { EditorSelection, EditorState, type TransactionSpec } from '@codemirror/state';
import type { Act } from './act';

/** A text with its selection in it: `‹words›`, or `‸` where the cursor stands. */
export function stateOf(marked: string, lineSeparator = '\n'): EditorState {
  const doc = marked.replace(/[‹›‸]/g, '');
  const places = [...marked.replaceAll(lineSeparator, '\n').matchAll(/[‹›‸]/g)].map(
    ({ index }, i) => index - i,
  );
  const [anchor = 0, head = anchor] = places;
  return EditorState.create({
    doc,
    selection: EditorSelection.range(anchor, head),
    extensions: [history(), EditorState.lineSeparator.of(lineSeparator)],
  });
}

export function shown(state: EditorState): string {
  const { from, to, empty } = state.selection.main;
  const [before, words, after] = [state.sliceDoc(0, from), state.sliceDoc(from, to), state.sliceDoc(to)];
  return empty ? `${before}‸${after}` : `${before}‹${words}›${after}`;
}

export const after = (state: EditorState, act: Act): EditorState => applied(state, act(state));

/** The text as it was before the last step. */
export function undone(state: EditorState): string {
  let before = state;
  undo({ state, dispatch: (transaction) => (before = transaction.state) });
  return before.sliceDoc();
}

const applied = (state: EditorState, spec: TransactionSpec | null) =>
  spec ? state.update(spec).state : state;
