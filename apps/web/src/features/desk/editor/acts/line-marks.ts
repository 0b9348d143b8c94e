/** What a line begins with: the marks of quotes around it, its own indentation, and the mark of a list or a heading. */
export type LineMark = { quote: string; indent: string; mark: string; rest: string };

const LINE =
  /^((?:\s{0,3}>[ \t]?)*)([ \t]*)((?:(?:[-*+]|\d{1,9}[.)])[ \t]+(?:\[[ xX]\][ \t]+)?|#{1,6}[ \t]+)?)(.*)$/s;

export function lineMarkOf(text: string): LineMark {
  const [, quote = '', indent = '', mark = '', rest = ''] = LINE.exec(text)!;
  return { quote, indent, mark, rest };
}

export const markWidthOf = (text: string): number => text.length - lineMarkOf(text).rest.length;

export const BULLET = /^[-*+][ \t]+(?!\[[ xX]\])/;
export const NUMBER = /^\d{1,9}[.)][ \t]+/;
export const TASK = /^(?:[-*+]|\d{1,9}[.)])[ \t]+\[[ xX]\][ \t]+/;
export const LIST = /^(?:[-*+]|\d{1,9}[.)])[ \t]+/;
export const HEADING = /^#{1,6}[ \t]+/;
