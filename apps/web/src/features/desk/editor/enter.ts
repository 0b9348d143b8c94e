import { insertNewlineContinueMarkupCommand } from '@codemirror/lang-markdown';
import { ChangeSet, type StateCommand, type Transaction } from '@codemirror/state';

/**
 * Goes on with a list or a quote. On an item without words it leaves the list, and leaves it altogether: a line right
 * below an item would be read as more of that item, so an empty one comes between.
 */
export const enter: StateCommand = ({ state, dispatch }) =>
  goOn({
    state,
    dispatch: (transaction) => dispatch(leavesList(transaction) ? apart(transaction) : transaction),
  });

const goOn = insertNewlineContinueMarkupCommand({ nonTightLists: false });

const ITEM = /^[\s>]*(?:[-+*]|\d{1,9}[.)])(?:\s|$)/;
/** A quote goes on around the list that ended in it. */
const EMPTY = /^[\s>]*$/;

function leavesList({ startState, newDoc, newSelection }: Transaction): boolean {
  if (newSelection.ranges.length > 1) return false;
  const before = startState.doc.lineAt(startState.selection.main.head).text;
  return ITEM.test(before) && EMPTY.test(newDoc.lineAt(newSelection.main.head).text);
}

function apart(left: Transaction): Transaction {
  const { startState, newDoc, newSelection } = left;
  const line = newDoc.lineAt(newSelection.main.head);
  const mark = line.text.trimEnd();
  const hasWords = (number: number) =>
    number >= 1 && number <= newDoc.lines && !EMPTY.test(newDoc.line(number).text);
  const above = startState.toText(hasWords(line.number - 1) ? mark + startState.lineBreak : '');
  const below = startState.toText(hasWords(line.number + 1) ? startState.lineBreak + mark : '');
  const blanks = ChangeSet.of(
    [
      { from: line.from, insert: above },
      { from: line.to, insert: below },
    ],
    newDoc.length,
  );
  return startState.update({
    changes: left.changes.compose(blanks),
    selection: { anchor: newSelection.main.head + above.length },
    scrollIntoView: true,
    userEvent: 'input',
  });
}
