import { HighlightStyle } from '@codemirror/language';
import { EditorView } from '@codemirror/view';
import { tags } from '@lezer/highlight';
import { fence } from './markdown';

const MONO = "'IBM Plex Mono', 'Pretendard Variable', monospace";

/** Weight and ink, never a hue: colour means a goal. */
export const inkOnly = HighlightStyle.define([
  { tag: tags.heading, fontWeight: '700', color: 'var(--ink)' },
  { tag: tags.strong, fontWeight: '600', color: 'var(--ink)' },
  { tag: tags.emphasis, fontStyle: 'italic' },
  { tag: tags.strikethrough, textDecoration: 'line-through' },
  {
    tag: tags.link,
    textDecoration: 'underline',
    textDecorationColor: 'var(--line2)',
    textUnderlineOffset: '4px',
  },
  { tag: tags.quote, color: 'var(--ink2)' },
  { tag: tags.monospace, fontFamily: MONO, fontSize: '14px', letterSpacing: '0', color: 'var(--ink2)' },
  { tag: fence, fontFamily: MONO, fontSize: '14px', letterSpacing: '0', color: 'var(--ink3)' },
  {
    tag: [
      tags.processingInstruction,
      tags.contentSeparator,
      tags.url,
      tags.labelName,
      tags.comment,
      tags.escape,
    ],
    color: 'var(--ink3)',
    fontWeight: '400',
    textDecoration: 'none',
  },
]);

const bare = {
  '&.cm-focused': { outline: 'none' },
  '.cm-scroller': { fontFamily: 'inherit', lineHeight: 'inherit', overflowX: 'visible' },
  '.cm-content': { caretColor: 'var(--ink)', padding: '0' },
  '.cm-lineWrapping': { wordBreak: 'keep-all', overflowWrap: 'anywhere' },
  '.cm-placeholder': { color: 'var(--ink3)' },
};

const look = EditorView.theme({
  ...bare,
  '&': {
    flex: '1',
    fontSize: '16.5px',
    lineHeight: '1.8',
    letterSpacing: '-0.012em',
    color: 'var(--ink2)',
  },
  '.cm-content': { ...bare['.cm-content'], padding: '12px 0 40vh' },
  // What is offered under an empty text stays in sight on a small screen.
  '.cm-content:has(.cm-placeholder)': { paddingBottom: '12px' },
  // Where it stands is measured at once, so it does not go there by and by.
  '.cm-content, .cm-line': { transition: 'none' },
  '.cm-line': { padding: '0 var(--desk-margin)' },
  '&.cm-focused .cm-activeLine': { backgroundColor: 'var(--sunk)', color: 'var(--ink)' },
  '.cm-activeLine': { backgroundColor: 'transparent' },
});

/** Below the line one writes on there is room for it to be read, and for a word about what was done. */
const room = EditorView.scrollMargins.of(() => ({ bottom: 96 }));

export const sheet = [look, room];

export const plainSheet = EditorView.theme({
  ...bare,
  '&': { fontSize: '13px', lineHeight: '1.7', letterSpacing: '0', color: 'var(--ink2)' },
  '.cm-content': { ...bare['.cm-content'], fontFamily: MONO },
  '.cm-line': { padding: '0' },
});
