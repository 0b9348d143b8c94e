import type { Evidence } from '@ullim/types/evidence';
import { bestRankOf, isFirstPlace } from '../journey/first-places.js';
import type { Words } from '../words.js';

/**
 * What of the evidence is worth a place on the drawing: a seal for the first three ranks, one value in bold. A seal is worth
 * the more the better its rank, and of one rank the more there were; the best chooses its place first.
 */
export type Headline = { seal: string | null; value: string | null; worth: number; graded: boolean };

export function headlineOf(evidence: readonly Evidence[], words: Words): Headline {
  const best = bestRankOf(evidence);
  if (isFirstPlace(best))
    return { seal: words.rank(best), value: null, worth: worthOf(best, evidence), graded: false };
  const grade = evidence.find((one) => one.type === 'grade')?.value;
  const value =
    grade ??
    evidence.find((one) => one.type === 'medal')?.value ??
    (best !== null ? words.rank(best) : evidence.find((one) => one.type === 'score')?.value);
  return { seal: null, value: value ?? null, worth: 0, graded: grade !== undefined };
}

function worthOf(best: number, evidence: readonly Evidence[]): number {
  const most = Math.max(
    1,
    ...evidence.map((one) => (one.type === 'rank' && one.value === best ? (one.of ?? 1) : 1)),
  );
  return 1 / best - 1 / (10 * (1 + Math.log(most)));
}
