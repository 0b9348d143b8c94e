import type { ReviewKey } from './sample-words.js';

/** What it found comes from the rest of the sample, as it was on the day it was kept. */
export type SampleReview = { key: ReviewKey; period: string; keptAt: string };

export const SAMPLE_REVIEWS: SampleReview[] = [
  { key: 'firstTerm', period: '2021-40', keptAt: '2021-06-20T13:00:00Z' },
  { key: 'secondTerm', period: '2021-41', keptAt: '2021-12-26T10:00:00Z' },
];
