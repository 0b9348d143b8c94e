import { EditorSelection, type EditorState, type TransactionSpec } from '@codemirror/state';
import { EditorView } from '@codemirror/view';
import { syntaxTree } from '@codemirror/language';
import { atOnce } from './acts/act';
import { ADDRESS, asLinkWords, inLink } from './acts/link';

/** An address that is pasted over words makes a link of them, in one step, so that undoing leaves the words. */
export const pasteLink = EditorView.domEventHandlers({
  paste(event, view) {
    const data = event.clipboardData;
    if (!data || data.files.length > 0 || view.state.readOnly) return false;
    const spec = linkOver(view.state, data.getData('text/plain'), location.origin);
    if (!spec) return false;
    event.preventDefault();
    view.dispatch(spec);
    return true;
  },
});

/** Null: what is pasted stays what it is. `origin` is where we are; of an address here only the path is written. */
export function linkOver(state: EditorState, pasted: string, origin: string): TransactionSpec | null {
  const whole = pasted.trim();
  const address = whole.startsWith(`${origin}/`) ? whole.slice(origin.length) : whole;
  const { from, to, empty } = state.selection.main;
  if (empty || state.selection.ranges.length > 1 || !ADDRESS.test(whole)) return null;
  const words = state.sliceDoc(from, to);
  if (/[\r\n]/.test(words) || !words.trim() || ADDRESS.test(words.trim()) || isNoPlace(state, from))
    return null;
  const [before, after] = [/^\s*/.exec(words)![0], /\s*$/.exec(words)![0]];
  const link = `${before}[${asLinkWords(words.trim())}](${inLink(address)})${after}`;
  return atOnce({
    changes: { from, to, insert: link },
    selection: EditorSelection.cursor(from + link.length - after.length),
  });
}

/** Within code, an address or a link, an address is only letters. */
function isNoPlace(state: EditorState, place: number): boolean {
  for (let node = syntaxTree(state).resolveInner(place, 1); node.parent; node = node.parent)
    if (/^(?:FencedCode|CodeBlock|InlineCode|Link|URL|Autolink)$/.test(node.name)) return true;
  return false;
}
