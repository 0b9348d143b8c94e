import type { Dot } from './line';

export type Caption = { id: string; x: number; y: number; side: 'above' | 'below'; toLeft: boolean };

/** Where the turns can be told beside the line: peaks above it, troughs below, none over another. */
export function captionsOf(
  dots: readonly Dot[],
  { width, letters }: { width: number; letters: number },
): Caption[] {
  const until = { above: -Infinity, below: -Infinity };
  const captions: Caption[] = [];
  for (const { id, x, y, turn } of dots) {
    if (turn === null) continue;
    const side = turn === 'peak' ? 'above' : 'below';
    const toLeft = x + letters > width;
    const [from, to] = toLeft ? [x - letters, x] : [x, x + letters];
    if (from < Math.max(0, until[side])) continue;
    until[side] = to + 16;
    captions.push({ id, x, y, side, toLeft });
  }
  return captions;
}
