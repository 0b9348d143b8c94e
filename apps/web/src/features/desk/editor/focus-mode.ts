import { Compartment, Transaction, type EditorState, type Extension } from '@codemirror/state';
import { Decoration, EditorView, type DecorationSet } from '@codemirror/view';
import { paragraphAt } from './paragraph';

/** Where in the editor stands whether there is nothing but the words. */
export const focusing = new Compartment();

/** How the editor is when there is nothing but the words. */
export const focusedOr = (focused: boolean): Extension => (focused ? [paragraph, typewriter, quiet] : []);

/** Puts what one writes in the middle, without moving anything but the paper. */
export function centre(view: EditorView): void {
  view.requestMeasure({
    key: centre,
    read: () => {
      const cursor = view.coordsAtPos(view.state.selection.main.head);
      const pane = paneOf(view.dom)!;
      const { top, height } = pane.getBoundingClientRect();
      return { pane, by: cursor ? (cursor.top + cursor.bottom) / 2 - top - height / 2 : 0 };
    },
    write: ({ pane, by }) => pane.scrollBy({ top: by, behavior: 'instant' }),
  });
}

/** The paragraph one writes in is ink, all others step back. */
const paragraph = EditorView.decorations.compute(['doc', 'selection'], nowWritten);

/** As on a typewriter: what one writes stays in the middle and the paper moves. To look around moves nothing. */
const typewriter = EditorView.updateListener.of(({ view, transactions }) => {
  if (transactions.some(isWriting)) centre(view);
});

const quiet = EditorView.theme({
  '.cm-line:not(.cm-now), .cm-line:not(.cm-now) *': { color: 'var(--ink3)' },
  '.cm-now': { color: 'var(--now, var(--ink))' },
  '&.cm-focused .cm-activeLine': { backgroundColor: 'transparent' },
  '.cm-line': { transition: 'color 120ms' },
  '.cm-content': { paddingBottom: '60vh' },
});

const now = Decoration.line({ class: 'cm-now' });

function nowWritten({ doc, selection }: EditorState): DecorationSet {
  const { first, last } = paragraphAt(doc, selection.main.head);
  const lines = Array.from({ length: last - first + 1 }, (_, i) => doc.line(first + i).from);
  return Decoration.set(lines.map((from) => now.range(from)));
}

const isWriting = (one: Transaction) =>
  one.docChanged
    ? one.annotation(Transaction.userEvent) !== undefined
    : one.isUserEvent('select') && !one.isUserEvent('select.pointer');

function paneOf(element: HTMLElement): HTMLElement | null {
  const parent = element.parentElement;
  return !parent || /auto|scroll/.test(getComputedStyle(parent).overflowY) ? parent : paneOf(parent);
}
