import type { ReviewFacts } from '@ullim/types/review';

/** What the pages show. Each schema that was ever kept is read into it. */
export type FactsShown = ReviewFacts;

/** Null when it was kept by a later version of the house than this one, which knows how to read it. */
export function readFacts(facts: ReviewFacts | { schema: number }): FactsShown | null {
  switch (facts.schema) {
    case 1:
      return facts as ReviewFacts;
    default:
      return null;
  }
}
