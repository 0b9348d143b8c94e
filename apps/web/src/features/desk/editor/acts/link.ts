import { EditorSelection } from '@codemirror/state';
import { around, atOnce, type Act } from './act';

/** Words become a link whose address is asked for; an address, one whose words are; a link, its words again. */
export const toggleLink: Act = (state) => {
  const { from, to } = state.selection.main;
  const line = state.doc.lineAt(from);
  const there = linkAround(line.text, from - line.from, to - line.from);
  if (there) {
    const start = line.from + there.from;
    return around(state, [
      { from: start, to: start + 1 },
      { from: start + 1 + there.words, to: line.from + there.to },
    ]);
  }
  const selected = state.sliceDoc(from, to);
  const isAddress = ADDRESS.test(selected);
  const insert = isAddress ? `[](${inLink(selected)})` : `[${selected}]()`;
  const cursor = isAddress || selected === '' ? from + 1 : from + insert.length - 1;
  return atOnce({ changes: { from, to, insert }, selection: EditorSelection.cursor(cursor) });
};

/** An address that stands alone: of the web, of mail, or of something here. */
export const ADDRESS = /^(?:https?:\/\/|mailto:|\/(?:reflections|milestones|goals)\/)\S+$/i;

/** As it stands between the parentheses of a link. */
export const inLink = (address: string): string => (/[()<>]/.test(address) ? balanced(address) : address);

/** Words as they stand in the brackets of a link. */
export const asLinkWords = (words: string): string => words.replace(/[[\]\\]/g, '\\$&').replace(/\s+/g, ' ');

const balanced = (address: string) => address.replace(/[()<>]/g, (sign) => ENCODED[sign]!);
const ENCODED: Record<string, string> = { '(': '%28', ')': '%29', '<': '%3C', '>': '%3E' };

const LINK = /(?<!!)\[((?:\\.|[^\]\\])*)\]\(((?:\\.|[^)\\])*)\)/g;

function linkAround(line: string, from: number, to: number) {
  for (const match of line.matchAll(LINK)) {
    const end = match.index + match[0].length;
    if (match.index < from && to < end) return { from: match.index, to: end, words: match[1]!.length };
    if (match.index === from && to === end && from < to)
      return { from: match.index, to: end, words: match[1]!.length };
  }
  return null;
}
