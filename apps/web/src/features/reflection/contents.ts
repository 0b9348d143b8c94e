import type { Heading } from '@ullim/markdown/render';

/** Fewer sections are seen without a list of them. */
const FEWEST = 3;
/** Levels below the highest one that are still worth a line. */
const DEEPEST = 2;

export type ContentsLine = Heading & { depth: number };

/** The lines of a table of contents; none where a text has too few sections for one. */
export function contentsOf(headings: readonly Heading[]): ContentsLine[] {
  const highest = Math.min(...headings.map(({ level }) => level));
  const lines = headings.flatMap((heading) => {
    const depth = heading.level - highest;
    return depth <= DEEPEST ? { ...heading, depth } : [];
  });
  return lines.length < FEWEST ? [] : lines;
}
