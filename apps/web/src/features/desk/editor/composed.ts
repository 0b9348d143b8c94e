import type { EditorView } from '@codemirror/view';

/**
 * Acts when no syllable is being composed. One that is still open is finished first, as leaving the editor would:
 * changing the text under it would lose or double it.
 */
export function whenComposed(view: EditorView, act: () => void): void {
  if (!view.composing) {
    act();
    return;
  }
  view.contentDOM.blur();
  setTimeout(() => {
    view.focus();
    if (!view.composing) act();
  });
}
