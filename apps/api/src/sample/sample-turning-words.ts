import type { DecisionKey, PivotKey, ReadingKey, ReviewKey, StudyKey } from './sample-words.js';

export type DecisionWords = {
  question: string;
  /** The first is the one that was chosen. */
  options: { label: string; speaksFor: string; speaksAgainst: string }[];
  constraints: string[];
  reason: string;
  expectation: string;
  outcome?: string;
};

/** The words of what moved the person of the sample: why they turned, and what they felt and found. */
export type TurningWords = {
  decisions: Record<DecisionKey, DecisionWords>;
  pivots: Record<PivotKey, { reason: string; carriesOver: string }>;
  readings: Record<ReadingKey, string>;
  reviews: Record<ReviewKey, { question: string; answer: string }[]>;
  study: Record<StudyKey, string>;
};
