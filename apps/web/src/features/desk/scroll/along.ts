/** What belongs together on both sides: where a block stands, or how far both are scrolled. */
export type Pair = { text: number; preview: number };
export type Side = keyof Pair;

/**
 * How far both sides are scrolled to show the same, from the top of both to the bottom of both. What does not go down
 * on both says nothing: a block beside another one, or beyond an end.
 */
export function meetings(blocks: readonly Pair[], bottom: Pair): Pair[] {
  const met: Pair[] = [{ text: 0, preview: 0 }];
  for (const block of blocks) if (isBelow(block, met.at(-1)!) && isBelow(bottom, block)) met.push(block);
  return [...met, bottom];
}

/** How far the other side is scrolled when one is, in between as far as in between there. */
export function along(met: readonly Pair[], from: Side, scrolled: number): number {
  const to = from === 'text' ? 'preview' : 'text';
  const next = met.findIndex((pair) => pair[from] > scrolled);
  if (next <= 0) return met.at(next)![to];
  const [before, after] = [met[next - 1]!, met[next]!];
  const part = (scrolled - before[from]) / (after[from] - before[from]);
  return before[to] + part * (after[to] - before[to]);
}

/** The few that stand around a height, of many that go down: a long text is not measured as a whole. */
export function around<T>(all: readonly T[], heightOf: (one: T) => number, height: number): T[] {
  let [above, below] = [0, all.length];
  while (above < below) {
    const middle = (above + below) >> 1;
    if (heightOf(all[middle]!) <= height) above = middle + 1;
    else below = middle;
  }
  return all.slice(Math.max(0, above - FEW), above + FEW);
}

const FEW = 24;

const isBelow = (pair: Pair, above: Pair) => pair.text > above.text && pair.preview > above.preview;
