import { Compartment, type Extension } from '@codemirror/state';
import type { EditorView } from '@codemirror/view';

/** Where in the editor stands what is loaded after it. */
export const later = new Compartment();

/** Not while a syllable is being composed. */
export function joinLater(view: EditorView, extension: Extension, then: (view: EditorView) => void): void {
  if (view.composing) view.contentDOM.addEventListener('compositionend', again, { once: true });
  else {
    view.dispatch({ effects: later.reconfigure(extension) });
    then(view);
  }

  function again() {
    setTimeout(() => joinLater(view, extension, then));
  }
}
