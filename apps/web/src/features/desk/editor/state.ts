import { defaultKeymap, history, historyKeymap } from '@codemirror/commands';
import { deleteMarkupBackward, insertNewlineContinueMarkup } from '@codemirror/lang-markdown';
import { syntaxHighlighting } from '@codemirror/language';
import { EditorState, type Extension } from '@codemirror/state';
import {
  EditorView,
  highlightActiveLine,
  keymap,
  placeholder as placeholderOf,
  type ViewUpdate,
} from '@codemirror/view';
import { lineSeparatorOf, withLineEnds } from '../texts/line-ends';
import { markdown } from './markdown';
import { inkOnly, plainSheet, sheet } from './sheet';

export type EditorLook = { label: string; placeholder: string; plain: boolean };

export function newState(
  text: string,
  { label, placeholder, plain }: EditorLook,
  onUpdate: (update: ViewUpdate) => void,
): EditorState {
  return EditorState.create({
    doc: text,
    extensions: [
      EditorState.lineSeparator.of(lineSeparatorOf(text)),
      EditorView.clipboardInputFilter.of((pasted, state) => withLineEnds(pasted, state.lineBreak)),
      EditorView.contentAttributes.of({ 'aria-label': label, 'aria-multiline': 'true', spellcheck: 'true' }),
      EditorView.lineWrapping,
      EditorView.updateListener.of(onUpdate),
      history(),
      plain ? plainSheet : markdownSheet,
      keymap.of([...defaultKeymap, ...historyKeymap]),
      placeholder ? placeholderOf(placeholder) : [],
    ],
  });
}

/** Enter goes on with a list or a quote, Backspace takes its mark away. */
const markdownSheet: Extension = [
  keymap.of([
    { key: 'Enter', run: insertNewlineContinueMarkup },
    { key: 'Backspace', run: deleteMarkupBackward },
  ]),
  markdown,
  syntaxHighlighting(inkOnly),
  highlightActiveLine(),
  sheet,
];
