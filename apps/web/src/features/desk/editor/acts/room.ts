import type { EditorState, Line } from '@codemirror/state';

/** Where a block may begin: in an empty line, or at the end of one with words. */
export const afterWords = ({ from, to, text }: Line) =>
  text.trim() === '' ? { from, to } : { from: to, to };

/** A block begins after an empty line. */
export function roomBefore({ doc, lineBreak }: EditorState, place: number): string {
  const line = doc.lineAt(place);
  if (place > line.from) return lineBreak + lineBreak;
  return line.number > 1 && doc.line(line.number - 1).text.trim() !== '' ? lineBreak : '';
}

/** In the document a line end is one place, whatever it is written as. */
export const linesIn = (room: string, { lineBreak }: EditorState): number => room.length / lineBreak.length;
