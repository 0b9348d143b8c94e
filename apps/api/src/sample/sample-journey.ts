import { SAMPLE_DECISIONS, type SampleDecision } from './sample-decisions.js';
import { sampleGoals, type SampleGoal } from './sample-goals.js';
import { sampleMilestones, type SampleMilestone } from './sample-milestones.js';
import { SAMPLE_PIVOTS, type SamplePivot } from './sample-pivots.js';
import { SAMPLE_READINGS, type SampleReading } from './sample-readings.js';
import { SAMPLE_REFLECTIONS, type SampleReflection } from './sample-reflections.js';
import { SAMPLE_REVIEWS, type SampleReview } from './sample-reviews.js';
import { sampleStudy, type SampleStudySession } from './sample-study.js';
import type { SampleWords } from './sample-words.js';

export type SampleJourney = {
  goals: SampleGoal[];
  milestones: SampleMilestone[];
  reflections: SampleReflection[];
  decisions: SampleDecision[];
  pivots: SamplePivot[];
  reviews: SampleReview[];
  readings: SampleReading[];
  study: SampleStudySession[];
};

/** The day that the sample calls today. Its dates are those of this year until they are moved. */
export const SAMPLE_TODAY = '2021-12-26';

/** The journey of shared facts, told in our own words. */
export const sampleJourney = (words: SampleWords): SampleJourney => ({
  goals: sampleGoals(words),
  milestones: sampleMilestones(words),
  reflections: SAMPLE_REFLECTIONS,
  decisions: SAMPLE_DECISIONS,
  pivots: SAMPLE_PIVOTS,
  reviews: SAMPLE_REVIEWS,
  readings: SAMPLE_READINGS,
  study: sampleStudy(words),
});
