import type { Extension } from '@codemirror/state';
import { dropCursor, EditorView } from '@codemirror/view';
import { whenComposed } from './composed';

/** Takes files in, and answers with how each stands in the text; those that cannot be had are left out. */
export type Attach = (files: File[]) => Promise<{ markdown: string; isImage: boolean }[]>;

/** Files that are pasted or dropped stand in the text at once, wherever they still are. */
export const attaching = (attach: Attach): Extension => [
  dropCursor(),
  EditorView.domEventHandlers({
    paste(event, view) {
      const files = filesAlone(event.clipboardData);
      if (files.length === 0) return false;
      event.preventDefault();
      void insertFiles(view, files, attach);
      return true;
    },
    drop(event, view) {
      const files = [...(event.dataTransfer?.files ?? [])];
      if (files.length === 0) return false;
      event.preventDefault();
      const at = view.posAtCoords({ x: event.clientX, y: event.clientY });
      if (at !== null) view.dispatch({ selection: { anchor: at } });
      view.focus();
      void insertFiles(view, files, attach);
      return true;
    },
  }),
];

/**
 * Where the cursor was when they came, as one step that can be undone; where it is, once words were written meanwhile. An
 * image after words begins a paragraph of its own.
 */
export async function insertFiles(view: EditorView, files: File[], attach: Attach): Promise<void> {
  const before = view.state;
  const attached = await attach(files);
  if (attached.length === 0) return;
  whenComposed(view, () => {
    const { state } = view;
    const { from, to } = (state.doc.eq(before.doc) ? before : state).selection.main;
    const line = state.doc.lineAt(from);
    const [paragraph, images] = [state.lineBreak + state.lineBreak, attached.some(({ isImage }) => isImage)];
    const afterWords =
      images && to === state.doc.lineAt(to).to && /\S/.test(line.text.slice(0, from - line.from));
    const words = attached.map(({ markdown }) => markdown).join(images ? paragraph : ', ');
    const insert = state.toText((afterWords ? paragraph : '') + words);
    view.dispatch({
      changes: { from, to, insert },
      selection: { anchor: from + insert.length },
      scrollIntoView: true,
      userEvent: 'input.paste',
    });
  });
}

/** What was copied from a page or a document has words as well, and those are meant. */
function filesAlone(data: DataTransfer | null): File[] {
  if (!data || data.getData('text/plain') !== '') return [];
  return [...data.files];
}
