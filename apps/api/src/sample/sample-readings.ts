import type { Level } from '@ullim/types/resonance-reading';
import type { GoalKey, MilestoneKey, ReadingKey, ReflectionKey, ReviewKey } from './sample-words.js';

export type SampleReading = {
  goal: GoalKey;
  level: Level;
  on: string;
  /** The words that go with it, where there are any. */
  sentence?: ReadingKey;
  milestone?: MilestoneKey;
  reflection?: ReflectionKey;
  review?: ReviewKey;
};

export const SAMPLE_READINGS: SampleReading[] = [
  { goal: 'web', level: 4, on: '2020-12-28' },
  { goal: 'web', level: 5, on: '2021-01-12', sentence: 'webFull', reflection: 'press' },
  { goal: 'web', level: 5, on: '2021-02-17', milestone: 'bookingBoard' },
  { goal: 'web', level: 4, on: '2021-04' },
  { goal: 'web', level: 3, on: '2021-05-24', sentence: 'webQuiet', reflection: 'quiet' },
  { goal: 'web', level: 2, on: '2021-06-20', review: 'firstTerm' },
  { goal: 'learning', level: 3, on: '2021-06-20', review: 'firstTerm' },
  { goal: 'learning', level: 5, on: '2021-08-03', sentence: 'learningFull', reflection: 'guessing' },
  { goal: 'learning', level: 3, on: '2021-10-25', sentence: 'learningTired' },
  { goal: 'learning', level: 4, on: '2021-11' },
  { goal: 'learning', level: 5, on: '2021-12-06', milestone: 'spamFilter' },
  { goal: 'language', level: 3, on: '2021-09' },
  { goal: 'language', level: 4, on: '2021-10-27', milestone: 'wordVectors' },
  { goal: 'vision', level: 1, on: '2021-11' },
  { goal: 'language', level: 4, on: '2021-12-26', review: 'secondTerm' },
  { goal: 'learning', level: 5, on: '2021-12-26', review: 'secondTerm' },
  { goal: 'vision', level: 2, on: '2021-12-26', sentence: 'visionCloser', review: 'secondTerm' },
];
