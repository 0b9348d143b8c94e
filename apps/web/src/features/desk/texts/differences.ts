/** A stretch of two texts: the same lines, or what each has instead. Lines keep their ends. */
export type Stretch = { mine: string[]; theirs: string[]; same: boolean };

/** Line by line. Texts that differ in very much are told apart as one stretch. */
export function differencesOf(mine: string, theirs: string): Stretch[] {
  const a = linesOf(mine);
  const b = linesOf(theirs);
  const start = commonStart(a, b);
  const end = commonStart(a.slice(start).reverse(), b.slice(start).reverse());
  return joined([
    same(a.slice(0, start)),
    ...middle(a.slice(start, a.length - end), b.slice(start, b.length - end)),
    same(a.slice(a.length - end)),
  ]);
}

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
const same = (lines: string[]): Stretch => ({ mine: lines, theirs: lines, same: true });

function commonStart(a: string[], b: string[]): number {
  let length = 0;
  while (length < a.length && length < b.length && a[length] === b[length]) length++;
  return length;
}

/** Cells of the table below: about as much as a browser does unnoticed. */
const MOST_CELLS = 4_000_000;

function middle(a: string[], b: string[]): Stretch[] {
  if (a.length * b.length > MOST_CELLS) return [{ mine: a, theirs: b, same: false }];
  const shared = lengthsOfShared(a, b);
  const stretches: Stretch[] = [];
  let i = 0;
  let j = 0;
  while (i < a.length || j < b.length) {
    const [mine, theirs] = [a[i], b[j]];
    if (mine !== undefined && mine === theirs) {
      stretches.push(same([mine]));
      i++;
      j++;
    } else if (mine !== undefined && (theirs === undefined || shared[i + 1]![j]! >= shared[i]![j + 1]!)) {
      stretches.push({ mine: [mine], theirs: [], same: false });
      i++;
    } else {
      stretches.push({ mine: [], theirs: [theirs!], same: false });
      j++;
    }
  }
  return stretches;
}

/** `[i][j]`: how many lines the rest of `a` from i and of `b` from j have in common, in order. */
function lengthsOfShared(a: string[], b: string[]): Uint32Array[] {
  const table = Array.from({ length: a.length + 1 }, () => new Uint32Array(b.length + 1));
  for (let i = a.length - 1; i >= 0; i--)
    for (let j = b.length - 1; j >= 0; j--)
      table[i]![j] =
        a[i] === b[j] ? table[i + 1]![j + 1]! + 1 : Math.max(table[i + 1]![j]!, table[i]![j + 1]!);
  return table;
}

function joined(stretches: Stretch[]): Stretch[] {
  const whole: Stretch[] = [];
  for (const stretch of stretches) {
    const last = whole.at(-1);
    if (stretch.mine.length + stretch.theirs.length === 0) continue;
    if (last?.same === stretch.same) {
      last.mine = [...last.mine, ...stretch.mine];
      last.theirs = stretch.same ? last.mine : [...last.theirs, ...stretch.theirs];
    } else whole.push({ ...stretch });
  }
  return whole;
}
