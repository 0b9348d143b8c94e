import type { EditorState, Line } from '@codemirror/state';
import { around, type Act, type Edit } from './act';
import { LIST, lineMarkOf } from './line-marks';
import { selectedLines } from './lines';

/** Whether the cursor or the selection begins in an item of a list: only there Tab is not the way out of the editor. */
export const isInList = (state: EditorState): boolean =>
  LIST.test(lineMarkOf(state.doc.lineAt(state.selection.main.from).text).mark);

/** Items go below the one before them, with all that is below themselves. */
export const deeper: Act = (state) => {
  const [first, ...rest] = itemsOf(state);
  const above = first && itemAbove(state, first);
  if (!first || !above) return null;
  const room = ' '.repeat(indentOf(above) + bare(above).length - indentOf(first));
  if (room === '') return null;
  return around(state, [
    ...[first, ...rest].map(({ from, text }) => ({
      from: from + lineMarkOf(text).quote.length,
      insert: room,
    })),
    ...startingAnew(first),
  ]);
};

/** And come back to where the item above them stands. */
export const shallower: Act = (state) => {
  const items = itemsOf(state);
  const first = items[0];
  if (!first || indentOf(first) === 0) return null;
  const above = itemAbove(state, first, (line) => indentOf(line) < indentOf(first));
  const less = indentOf(first) - (above ? indentOf(above) : 0);
  return around(
    state,
    items.map(({ from, text }) => {
      const { quote, indent } = lineMarkOf(text);
      return { from: from + quote.length, to: from + quote.length + Math.min(less, indent.length) };
    }),
  );
};

const indentOf = ({ text }: Line) => lineMarkOf(text).indent.length;
/** The mark without a task's box: what stands below it begins there. */
const bare = ({ text }: Line) => LIST.exec(lineMarkOf(text).mark)?.[0] ?? '';

/** The selected lines, and those below that stand deeper. */
function itemsOf(state: EditorState): Line[] {
  const items = selectedLines(state).filter(({ text }) => text.trim() !== '');
  const first = items[0];
  if (!first || !isInList(state)) return [];
  for (let number = items.at(-1)!.number + 1; number <= state.doc.lines; number += 1) {
    const line = state.doc.line(number);
    if (line.text.trim() === '' || indentOf(line) <= indentOf(first)) break;
    items.push(line);
  }
  return items;
}

/** The nearest item above that stands no deeper. */
function itemAbove(
  { doc }: EditorState,
  first: Line,
  suits = (line: Line) => indentOf(line) <= indentOf(first),
): Line | null {
  for (let number = first.number - 1; number >= 1; number -= 1) {
    const line = doc.line(number);
    if (line.text.trim() === '') continue;
    const isItem = LIST.test(lineMarkOf(line.text).mark);
    if (isItem && suits(line)) return line;
    if (!isItem && indentOf(line) === 0) return null;
  }
  return null;
}

/** The first of a numbered list below another begins with 1. */
function startingAnew({ from, text }: Line): Edit[] {
  const { quote, indent, mark } = lineMarkOf(text);
  const number = /^\d+/.exec(mark)?.[0];
  const start = from + quote.length + indent.length;
  return number && number !== '1' ? [{ from: start, to: start + number.length, insert: '1' }] : [];
}
