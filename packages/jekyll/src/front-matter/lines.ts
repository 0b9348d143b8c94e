/** Places in a text whose lines end in LF. */
export function lineStart(text: string, position: number): number {
  return text.lastIndexOf('\n', position - 1) + 1;
}

/** Behind the line end of the line a thing ends in; what ends with its line end, as block scalars do, ends there. */
export function afterLine(text: string, position: number): number {
  if (position > 0 && text[position - 1] === '\n') return position;
  const end = text.indexOf('\n', position);
  return end < 0 ? text.length : end + 1;
}

export function lineNumber(text: string, position: number): number {
  return text.slice(0, position).split('\n').length;
}

export function replaced(text: string, start: number, end: number, by: string): string {
  return text.slice(0, start) + by + text.slice(end);
}
