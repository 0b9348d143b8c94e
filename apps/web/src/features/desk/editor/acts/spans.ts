import type { Mark } from './marks';

export type Span = { from: number; to: number; width: number };

/** The marked words of a line in which a place lies, marks included. */
export function spanAround(line: string, place: number, mark: Mark): Span | null {
  for (const match of line.matchAll(PATTERNS[mark.sign + mark.width]!)) {
    const width = match.groups!['sign']?.length ?? 1;
    const [from, to] = [match.index, match.index + match[0].length];
    if (place >= from + width && place <= to - width) return { from, to, width };
  }
  return null;
}

const PATTERNS: Record<string, RegExp> = {
  '*2': /(?<sign>\*\*|__)(?=\S)(?:.+?)(?<=\S)\k<sign>/g,
  '*1': /(?<![*\\])(?<sign>\*)(?![*\s])(?:[^*]|\*\*)+?(?<![*\s\\])\*(?!\*)|(?<![\w_\\])_(?![_\s])[^_]+?(?<![_\s\\])_(?![\w_])/g,
  '~2': /(?<sign>~~)(?=\S)(?:.+?)(?<=\S)~~/g,
  '`1': /(?<!`)(?<sign>`+)(?!`).+?(?<!`)\k<sign>(?!`)/g,
  $1: /(?<![$\\])(?<sign>\$)(?![$\s])[^$]+?(?<![\s\\])\$(?!\$)/g,
};
