import { EditorSelection, type EditorState, type Text } from '@codemirror/state';
import { around, atOnce, type Act } from './act';
import { selectedLines } from './lines';
import { CODE, MATHEMATICS, toggleMark, type Mark } from './marks';

type Fence = { mark: Mark; sign: string; is: RegExp };

/** Within a line a mark around words; over several lines, or on an empty one, a block of its own. */
const toggleFenced =
  ({ mark, sign, is }: Fence): Act =>
  (state) => {
    const lines = selectedLines(state);
    const [first, last] = [lines[0]!, lines.at(-1)!];
    const block = blockAround(state.doc, first.number, last.number, is);
    if (block)
      return around(
        state,
        block.map((line) => wholeLine(state, line)),
      );
    if (first === last && first.text.trim() !== '') return toggleMark(mark)(state);
    const end = state.lineBreak;
    if (first === last)
      return atOnce({
        changes: { from: first.from, to: first.to, insert: sign + end + end + sign },
        selection: EditorSelection.cursor(first.from + sign.length + 1),
      });
    return around(state, [
      { from: first.from, insert: sign + end },
      { from: last.to, insert: end + sign },
    ]);
  };

export const toggleCode = toggleFenced({ mark: CODE, sign: '```', is: /^\s{0,3}(?:`{3,}|~{3,})/ });
export const toggleMathematics = toggleFenced({ mark: MATHEMATICS, sign: '$$', is: /^\s*\$\$\s*$/ });

/** The lines of the fences around some lines, when both are there. */
function blockAround(doc: Text, first: number, last: number, fence: RegExp): [number, number] | null {
  let opened: number | null = null;
  for (let number = 1; number <= doc.lines; number += 1) {
    if (!fence.test(doc.line(number).text)) continue;
    if (opened === null) opened = number;
    else if (opened <= first && last <= number) return [opened, number];
    else opened = null;
    if (opened !== null && opened > last) return null;
  }
  return null;
}

function wholeLine({ doc }: EditorState, number: number) {
  const { from, to } = doc.line(number);
  return to < doc.length ? { from, to: to + 1 } : { from: Math.max(0, from - 1), to };
}
