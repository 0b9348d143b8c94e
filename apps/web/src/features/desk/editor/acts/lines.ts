import type { EditorState, Line } from '@codemirror/state';
import { around, type Act, type Edit } from './act';
import { BULLET, HEADING, LIST, lineMarkOf, NUMBER, TASK } from './line-marks';

/** Makes the selected lines a list, another list, or no list when all of them are one already. */
const toggleList =
  (is: RegExp, markOf: (place: number) => string): Act =>
  (state) => {
    const lines = writtenLines(state);
    const all = lines.every(({ text }) => is.test(lineMarkOf(text).mark));
    return around(
      state,
      lines.map((line, i) => withMark(line, LIST, all ? '' : markOf(i))),
    );
  };

export const toggleBullets = toggleList(BULLET, () => '- ');
export const toggleNumbers = toggleList(NUMBER, (i) => `${i + 1}. `);
export const toggleTasks = toggleList(TASK, () => '- [ ] ');

/** A quote goes through: its empty lines are quoted too. */
export const toggleQuote: Act = (state) => {
  const lines = selectedLines(state);
  const all = lines.every(({ text }) => QUOTE.test(text));
  return around(
    state,
    lines.map(({ from, text }) =>
      all ? { from, to: from + QUOTE.exec(text)![0].length } : { from, insert: '> ' },
    ),
  );
};

const QUOTE = /^\s{0,3}>[ \t]?/;

/** None, then a heading, then one below it, then none again. `#` alone is what a title is. */
export const toggleHeading: Act = (state) => {
  const lines = writtenLines(state);
  const next = NEXT_HEADING[HEADING.exec(lineMarkOf(lines[0]!.text).mark)?.[0].trim() ?? ''] ?? '';
  return around(
    state,
    lines.map((line) => withMark(line, HEADING, next)),
  );
};

const NEXT_HEADING: Record<string, string> = { '': '## ', '#': '## ', '##': '### ' };

/** In place of the mark of that kind, if any; in front of all others. */
function withMark({ from, text }: Line, kind: RegExp, insert: string): Edit {
  const { quote, indent, mark } = lineMarkOf(text);
  const start = from + quote.length + indent.length;
  const old = kind === LIST ? (TASK.exec(mark) ?? LIST.exec(mark)) : kind.exec(mark);
  return { from: start, to: start + (old?.[0].length ?? 0), insert };
}

/** Those with words in them; the one the cursor stands in when none has any. */
function writtenLines(state: EditorState): Line[] {
  const lines = selectedLines(state);
  const written = lines.filter(({ text }) => text.trim() !== '');
  return written.length > 0 ? written : lines.slice(0, 1);
}

export function selectedLines({ doc, selection }: EditorState): Line[] {
  const lines = new Map<number, Line>();
  for (const { from, to, empty } of selection.ranges) {
    for (let line = doc.lineAt(from); ; line = doc.line(line.number + 1)) {
      // A selection that ends where a line begins has nothing of it.
      if (empty || line.from < to || line.from === from) lines.set(line.number, line);
      if (line.to >= to || line.number === doc.lines) break;
    }
  }
  return [...lines.values()];
}
