import type { Text } from '@codemirror/state';

/** The first and the last line of the paragraph a place stands in; between paragraphs, the empty line alone. */
export function paragraphAt(doc: Text, place: number): { first: number; last: number } {
  const isWritten = (number: number) =>
    number >= 1 && number <= doc.lines && doc.line(number).text.trim() !== '';
  const here = doc.lineAt(place).number;
  let [first, last] = [here, here];
  if (isWritten(here)) {
    while (isWritten(first - 1)) first -= 1;
    while (isWritten(last + 1)) last += 1;
  }
  return { first, last };
}
