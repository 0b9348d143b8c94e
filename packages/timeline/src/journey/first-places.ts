import type { Evidence } from '@ullim/types/evidence';

/** The best rank among what a milestone left; null without any. */
export function bestRankOf(evidence: readonly Evidence[]): number | null {
  const ranks = evidence.flatMap((one) => (one.type === 'rank' ? [one.value] : []));
  return ranks.length > 0 ? Math.min(...ranks) : null;
}

/** One of the first three, which have a seal on the drawing and are told in its story. */
export function isFirstPlace(rank: number | null): rank is number {
  return rank !== null && rank <= 3;
}
