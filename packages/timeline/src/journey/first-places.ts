import type { Evidence } from '@ullim/types/evidence';

/** The best rank among what a milestone left; null without any. */
export function bestRankOf(evidence: readonly Evidence[]): number | null {
  let best: number | null = null;
  for (const one of evidence)
    if (one.type === 'rank' && (best === null || one.value < best)) best = one.value;
  return best;
}

/** One of the first three, which have a seal on the drawing and are told in its story. */
export function isFirstPlace(rank: number | null): rank is number {
  return rank !== null && rank <= 3;
}
