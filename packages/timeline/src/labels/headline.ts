import type { Evidence } from '@ullim/types/evidence';
import { bestRankOf, isFirstPlace } from '../journey/first-places.js';
import type { Words } from '../words.js';

/** What of the evidence is worth a place on the drawing: a seal for the first three ranks, one value in bold. */
export type Headline = { seal: string | null; value: string | null };

export function headlineOf(evidence: readonly Evidence[], words: Words): Headline {
  const best = bestRankOf(evidence);
  if (isFirstPlace(best)) return { seal: words.rank(best), value: null };
  const value =
    evidence.find((one) => one.type === 'grade')?.value ??
    evidence.find((one) => one.type === 'medal')?.value ??
    (best !== null ? words.rank(best) : evidence.find((one) => one.type === 'score')?.value);
  return { seal: null, value: value ?? null };
}
