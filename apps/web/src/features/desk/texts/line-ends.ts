/**
 * What separates the lines of a text, so that the editor gives back every byte it was given. Where they are mixed only
 * `\n` does: a `\r` before it then stays a character of its line.
 */
export function lineSeparatorOf(text: string): '\n' | '\r\n' | '\r' {
  const windows = count(text, /\r\n/g);
  const feeds = count(text, /\n/g) - windows;
  const returns = count(text, /\r/g) - windows;
  if (windows > 0 && feeds === 0 && returns === 0) return '\r\n';
  if (returns > 0 && feeds === 0 && windows === 0) return '\r';
  return '\n';
}

/** Pasted lines take the separator of the text they come into. */
export const withLineEnds = (text: string, separator: string): string =>
  text.replace(/\r\n?|\n/g, () => separator);

const count = (text: string, pattern: RegExp) => text.match(pattern)?.length ?? 0;
