import { defaultKeymap, history, historyKeymap } from '@codemirror/commands';
import { deleteMarkupBackward } from '@codemirror/lang-markdown';
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
import { deeper, isInList, shallower } from './acts/list-depth';
import { dispatch } from './acts/every-act';
import type { Act } from './acts/act';
import { enter } from './enter';
import { focusing, focusedOr } from './focus-mode';
import { later } from './join-later';
import { attaching, type Attach } from './attaching';
import { markdown } from './markdown';
import { pasteLink } from './paste-link';
import { inkOnly, plainSheet, sheet } from './sheet';

export type EditorLook = {
  /** What came later. */
  joined: Extension;
  focused: boolean;
  label: string;
  describedBy: string | undefined;
  placeholder: string;
  plain: boolean;
  attach: Attach | undefined;
};

export function newState(
  text: string,
  { label, describedBy, placeholder, plain, attach, joined, focused }: EditorLook,
  onUpdate: (update: ViewUpdate) => void,
): EditorState {
  return EditorState.create({
    doc: text,
    extensions: [
      EditorState.lineSeparator.of(lineSeparatorOf(text)),
      EditorView.clipboardInputFilter.of((pasted, state) => withLineEnds(pasted, state.lineBreak)),
      EditorView.contentAttributes.of({
        'aria-label': label,
        'aria-multiline': 'true',
        ...(describedBy && { 'aria-describedby': describedBy }),
        spellcheck: 'true',
      }),
      EditorView.lineWrapping,
      EditorView.updateListener.of(onUpdate),
      history(),
      later.of(joined),
      focusing.of(focusedOr(focused)),
      attach ? attaching(attach) : [],
      plain ? plainSheet : markdownSheet,
      keymap.of([...defaultKeymap, ...historyKeymap]),
      placeholder ? placeholderOf(placeholder) : [],
    ],
  });
}

/**
 * Enter goes on with a list or a quote and ends it at an empty item, Backspace takes its mark away. Tab moves an item of
 * a list and is the way out elsewhere.
 */
const markdownSheet: Extension = [
  keymap.of([
    { key: 'Enter', run: enter },
    { key: 'Backspace', run: deleteMarkupBackward },
    { key: 'Tab', run: inList(deeper), shift: inList(shallower) },
  ]),
  markdown,
  syntaxHighlighting(inkOnly),
  highlightActiveLine(),
  pasteLink,
  sheet,
];

function inList(act: Act) {
  return (view: EditorView) => {
    if (!isInList(view.state)) return false;
    dispatch(view, act);
    return true;
  };
}
