import type { Evidence } from '@ullim/types/evidence';
import type { Words } from '../words.js';

/** What of the evidence is worth a place on the drawing: a seal for the first three ranks, one value in bold. */
export type Headline = { seal: string | null; value: string | null };

/** One of the first three ranks. */
export function isSeal(evidence: Evidence): boolean {
  return evidence.type === 'rank' && evidence.value <= 3;
}

export function headlineOf(evidence: readonly Evidence[], words: Words): Headline {
  const ranks = evidence.filter((one) => one.type === 'rank').map((one) => one.value);
  const best = ranks.length > 0 ? Math.min(...ranks) : null;
  if (best !== null && best <= 3) return { seal: words.rank(best), value: null };
  const value =
    evidence.find((one) => one.type === 'grade')?.value ??
    evidence.find((one) => one.type === 'medal')?.value ??
    (best !== null ? words.rank(best) : evidence.find((one) => one.type === 'score')?.value);
  return { seal: null, value: value ?? null };
}
