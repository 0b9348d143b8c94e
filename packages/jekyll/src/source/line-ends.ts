import { diffArrays } from 'diff';

/** `none` when there is one line only; `cr` is how old Macintoshes wrote. */
export type LineEnds = 'none' | 'lf' | 'crlf' | 'cr' | 'mixed';

export function lineEndsOf(text: string): LineEnds {
  const ends = new Set(endsOf(text));
  if (ends.size > 1) return 'mixed';
  const [end] = ends;
  return end === undefined ? 'none' : NAMES[end];
}

/** Editors know one line end only, so this is how texts are compared. */
export function withPlainLineEnds(text: string): string {
  return text.includes('\r') ? text.replace(LINE_END, '\n') : text;
}

/**
 * The edited text with the line ends of the text it was made from: nobody edits line ends, so a line that was there
 * keeps its own, reworded or not, and a new one gets the commonest. What was one line asks the whole it is a part of.
 */
export function withLineEndsOf(original: string, edited: string, whole = original): string {
  const plain = withPlainLineEnds(edited);
  const usual = usualLineEnd(lineEndsOf(original) === 'none' ? whole : original);
  if (lineEndsOf(original) !== 'mixed') return usual === '\n' ? plain : plain.replaceAll('\n', usual);
  return withKeptEnds(original, plain, usual);
}

/** A text that differs in more lines is another text, and comparing it would take long. */
const MOST_EDITS = 2_000;
const LINE_ENDS = ['\n', '\r\n', '\r'] as const;
type LineEnd = (typeof LINE_ENDS)[number];
const LINE_END = /\r\n|\n|\r/g;
const NAMES: Record<LineEnd, LineEnds> = { '\n': 'lf', '\r\n': 'crlf', '\r': 'cr' };

function endsOf(text: string): LineEnd[] {
  return Array.from(text.matchAll(LINE_END), ([end]) => end as LineEnd);
}

/** The commonest one. */
function usualLineEnd(text: string): LineEnd {
  const ends = endsOf(text);
  const count = (wanted: LineEnd) => ends.filter((end) => end === wanted).length;
  return LINE_ENDS.reduce((usual, end) => (count(end) > count(usual) ? end : usual));
}

function withKeptEnds(original: string, plain: string, usual: LineEnd): string {
  const ends = endsOf(original);
  const lines = plain.split('\n');
  const last = lines.length - 1;
  let [there, here] = [0, 0];
  const differences = diffArrays(original.split(LINE_END), lines, { maxEditLength: MOST_EDITS });
  if (differences === undefined) return plain.replaceAll('\n', usual);
  let written = '';
  let replacedFrom = 0;
  for (const { added, removed, count } of differences) {
    if (removed) replacedFrom = there;
    for (let i = 0; i < count && !removed; i += 1, here += 1) {
      // A line that was reworded stands where one was taken out.
      const from = added ? replacedFrom + i : there + i;
      const known = !added || from < there;
      written += lines[here] + (here === last ? '' : known ? (ends[from] ?? usual) : usual);
    }
    if (!added) there += count;
    if (!removed) replacedFrom = there;
  }
  return written;
}
