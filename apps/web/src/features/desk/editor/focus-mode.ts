import { Compartment, Transaction, type EditorState, type Extension } from '@codemirror/state';
import { Decoration, EditorView, ViewPlugin, type DecorationSet, type ViewUpdate } from '@codemirror/view';
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

const LOOKING_AROUND = ['wheel', 'touchmove', 'pointerdown'] as const;

/**
 * As on a typewriter: what one writes stays in the middle and the paper moves, also where what comes late around it (a
 * notice, a typeface, lines that were not measured) would push it away. To look around moves nothing, and ends that.
 */
const typewriter = ViewPlugin.fromClass(
  class {
    private writes = false;

    constructor(private readonly view: EditorView) {
      for (const look of LOOKING_AROUND) document.addEventListener(look, this.lookAround, { passive: true });
    }

    /** After the editor itself has put its paper where it thinks right, not while it does. */
    settle({ transactions, geometryChanged }: ViewUpdate) {
      if (transactions.some(isWriting)) this.writes = true;
      else if (!this.writes || !geometryChanged) return;
      centre(this.view);
    }

    destroy() {
      for (const look of LOOKING_AROUND) document.removeEventListener(look, this.lookAround);
    }

    private readonly lookAround = () => {
      this.writes = false;
    };
  },
  {
    provide: (plugin) => EditorView.updateListener.of((update) => update.view.plugin(plugin)?.settle(update)),
  },
);

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
