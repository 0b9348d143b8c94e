import { EditorSelection } from '@codemirror/state';
import { atOnce, type Act } from './act';
import { afterWords, linesIn, roomBefore } from './room';

/** Puts questions into the text as headings, each with room for its answer. */
export const ask =
  (questions: readonly [string, ...string[]]): Act =>
  (state) => {
    const { from, to } = afterWords(state.doc.lineAt(state.selection.main.head));
    const before = roomBefore(state, from);
    const heading = (question: string) => `## ${question}`;
    const room = state.lineBreak.repeat(2);
    const answer = linesIn(before, state) + heading(questions[0]).length + linesIn(room, state);
    return atOnce({
      changes: { from, to, insert: before + questions.map((one) => heading(one) + room).join(room) },
      selection: EditorSelection.cursor(from + answer),
    });
  };
