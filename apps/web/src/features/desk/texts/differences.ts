import { diffArrays } from 'diff';

/** A stretch of two texts: the same lines, or what each has instead. Lines keep their ends. */
export type Stretch = { mine: string[]; theirs: string[]; same: boolean };

/** Line by line. Texts that differ in very much are told apart as one stretch. */
export function differencesOf(mine: string, theirs: string): Stretch[] {
  const [a, b] = [linesOf(mine), linesOf(theirs)];
  const steps = diffArrays(a, b, { maxEditLength: MOST_CHANGES });
  if (!steps) return [{ mine: a, theirs: b, same: false }];
  const stretches: Stretch[] = [];
  for (const { added, removed, value } of steps) {
    const last = stretches.at(-1);
    if (!added && !removed) stretches.push({ mine: value, theirs: value, same: true });
    else if (last?.same === false) last[added ? 'theirs' : 'mine'].push(...value);
    else stretches.push({ mine: removed ? value : [], theirs: added ? value : [], same: false });
  }
  return stretches;
}

/** Lines that came or went: about as many as a browser finds unnoticed. */
const MOST_CHANGES = 1_000;

/**
 * Both texts in one: what they share once, and where they differ mine first, then theirs. `paragraphs`: with a blank line
 * between the two, so that they do not read as one.
 */
export function bothOf(mine: string, theirs: string, { paragraphs = false } = {}): string {
  return differencesOf(mine, theirs)
    .map((stretch) =>
      stretch.same
        ? stretch.mine.join('')
        : apart(stretch.mine.join(''), stretch.theirs.join(''), paragraphs),
    )
    .join('');
}

function apart(mine: string, theirs: string, paragraphs: boolean): string {
  if (!mine || !theirs) return mine + theirs;
  const lineEnd = /\r?\n|\r/.exec(mine + theirs)?.[0] ?? '\n';
  const ended = /[\r\n]$/.test(mine) ? mine : mine + lineEnd;
  const blankBetween = !paragraphs || /(?:^|\r\n|\n|\r)[ \t]*(?:\r\n|\n|\r)$/.test(ended);
  return ended + (blankBetween ? '' : lineEnd) + theirs;
}

const linesOf = (text: string): string[] => text.match(/[^\r\n]*(?:\r\n|\n|\r)|[^\r\n]+$/g) ?? [];
