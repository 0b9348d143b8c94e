import { EditorSelection, type EditorState, type SelectionRange } from '@codemirror/state';
import { around, atOnce, type Act, type Edit } from './act';
import { markWidthOf } from './line-marks';
import { spanAround } from './spans';

/** A sign that stands on both sides of words. */
export type Mark = {
  sign: string;
  width: number;
  /** What else is the same mark where it stands already. */
  also?: string;
  /** Whether so many signs in a row are the mark, or have it in them. */
  is: (run: number) => boolean;
};

export const BOLD: Mark = { sign: '*', also: '_', width: 2, is: (run) => run >= 2 };
export const ITALIC: Mark = { sign: '*', also: '_', width: 1, is: (run) => run % 2 === 1 };
export const STRUCK: Mark = { sign: '~', width: 2, is: (run) => run === 2 };
export const CODE: Mark = { sign: '`', width: 1, is: (run) => run >= 1 };
export const MATHEMATICS: Mark = { sign: '$', width: 1, is: (run) => run === 1 };

/** Marks every stretch of words that is selected, or takes the mark from all when all have it. */
export const toggleMark =
  (mark: Mark): Act =>
  (state) =>
    state.selection.ranges.every(({ empty }) => empty)
      ? atCursor(state, state.selection.main, mark)
      : overWords(state, mark);

function overWords(state: EditorState, mark: Mark) {
  const stretches = state.selection.ranges.flatMap((range) => stretchesOf(state, range));
  if (stretches.length === 0) return null;
  const marked = stretches.map((stretch) => marksOf(state, stretch, mark));
  const edits = marked.every((edits) => edits !== null)
    ? marked.flat()
    : stretches.flatMap((stretch, i) => (marked[i] ? [] : marksAround(state, stretch, mark)));
  return around(state, edits);
}

/** Between two marks they go; before the closing one it is stepped over; inside marked words these lose them. */
function atCursor(state: EditorState, { head }: SelectionRange, mark: Mark) {
  const marks = marksOf(state, { from: head, to: head }, mark);
  if (marks) return around(state, marks);
  const line = state.doc.lineAt(head);
  const span = spanAround(line.text, head - line.from, mark);
  if (span) {
    const end = line.from + span.to;
    if (head === end - span.width) return { selection: EditorSelection.cursor(end) };
    const start = line.from + span.from;
    return around(state, [
      { from: start, to: start + span.width },
      { from: end - span.width, to: end },
    ]);
  }
  const sign = mark.sign.repeat(mark.width);
  return atOnce({
    changes: { from: head, insert: sign + sign },
    selection: EditorSelection.cursor(head + sign.length),
  });
}

type Stretch = { from: number; to: number };

/** What is selected of each line, without the white space at its ends and the mark of a list, a quote or a heading. */
function stretchesOf({ doc }: EditorState, { from, to }: SelectionRange): Stretch[] {
  const stretches: Stretch[] = [];
  for (let place = from; place <= to;) {
    const line = doc.lineAt(place);
    const start = Math.max(from, line.from + markWidthOf(line.text));
    const words = doc.sliceString(start, Math.min(to, line.to));
    const begins = start + words.length - words.trimStart().length;
    const stretch = { from: begins, to: begins + words.trim().length };
    if (start < to && stretch.to > stretch.from) stretches.push(stretch);
    place = line.to + 1;
  }
  return stretches;
}

/**
 * The edits that take the marks of a stretch away, or null when it has none. Each of the two may be selected with the
 * words or stand outside.
 */
function marksOf(state: EditorState, { from, to }: Stretch, mark: Mark): Edit[] | null {
  const line = state.doc.lineAt(from);
  const before = line.text.slice(0, from - line.from);
  const words = state.doc.sliceString(from, to);
  const after = line.text.slice(to - line.from);
  for (const sign of mark.sign + (mark.also ?? '')) {
    const [outside, inside] = [runAtEnd(before, sign), runAtStart(words, sign)];
    const [outsideEnd, insideEnd] = [runAtStart(after, sign), runAtEnd(words, sign)];
    const [start, end] = [outside || inside, outsideEnd || insideEnd];
    const run = Math.min(start, end);
    const hasWords = words.length > (outside ? 0 : inside) + (outsideEnd ? 0 : insideEnd) || from === to;
    if (!mark.is(run) || !hasWords) continue;
    const width = widthOf(mark, run);
    return [
      outside ? { from: from - width, to: from } : { from, to: from + width },
      outsideEnd ? { from: to, to: to + width } : { from: to - width, to },
    ];
  }
  return null;
}

/** Code that has the sign in it stands between more of them. */
function marksAround(state: EditorState, { from, to }: Stretch, mark: Mark): Edit[] {
  const words = state.doc.sliceString(from, to);
  if (mark !== CODE) return pair(from, to, mark.sign.repeat(mark.width), '');
  const longest = Math.max(0, ...[...words.matchAll(/`+/g)].map(([run]) => run.length));
  return pair(from, to, '`'.repeat(longest + 1), /^`|`$/.test(words) ? ' ' : '');
}

const pair = (from: number, to: number, sign: string, room: string): Edit[] => [
  { from, insert: sign + room },
  { from: to, insert: room + sign },
];

const widthOf = (mark: Mark, run: number) => (mark === CODE ? run : mark.width);

function runAtStart(text: string, sign: string): number {
  let run = 0;
  while (text[run] === sign) run += 1;
  return run;
}

function runAtEnd(text: string, sign: string): number {
  let run = 0;
  while (text[text.length - 1 - run] === sign) run += 1;
  return run;
}
