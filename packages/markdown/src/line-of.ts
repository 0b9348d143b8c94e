import type { StateBlock } from 'markdown-it';

/** A line without the marks of what it stands in (quotation, list). */
export function lineOf({ src, bMarks, tShift, eMarks }: StateBlock, line: number): string {
  return src.slice(bMarks[line]! + tShift[line]!, eMarks[line]);
}
