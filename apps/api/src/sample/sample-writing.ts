import { v7 as newId } from 'uuid';
import { fingerprint } from '../change/creation.js';
import type { Change } from '../change/journey-changes.js';
import type { Reader } from '../reader/reader.js';
import { moveDate } from './moved-years.js';
import type { SampleJourney } from './sample-journey.js';
import type {
  DecisionKey,
  GoalKey,
  MilestoneKey,
  PivotKey,
  ReflectionKey,
  ReviewKey,
  SampleWords,
} from './sample-words.js';

/** The sample being written: for whom, in which words, under which ids, and by how many years it moves. */
export type Writing = {
  reader: Reader;
  change: Change;
  words: SampleWords;
  ids: {
    goals: Map<GoalKey, string>;
    milestones: Map<MilestoneKey, string>;
    reflections: Map<ReflectionKey, string>;
    decisions: Map<DecisionKey, string>;
    pivots: Map<PivotKey, string>;
    reviews: Map<ReviewKey, string>;
  };
  moved: (date: string) => string;
  years: number;
};

export const writingOf = (
  reader: Reader,
  journey: SampleJourney,
  words: SampleWords,
  years: number,
  change: Change,
): Writing => ({
  reader,
  change,
  words,
  ids: {
    goals: newIds(journey.goals),
    milestones: newIds(journey.milestones),
    reflections: newIds(journey.reflections),
    decisions: newIds(journey.decisions),
    pivots: newIds(journey.pivots),
    reviews: newIds(journey.reviews),
  },
  moved: (date) => moveDate(date, years),
  years,
});

/** What every row of the sample has. */
export const ofTheSample = ({ journey }: Reader, id: string, createdAt: Date) => ({
  accountId: journey,
  id,
  sample: true,
  createdFrom: fingerprint('sample'),
  version: 1,
  createdAt,
  removedAt: null,
});

const newIds = <Key>(rows: { key: Key }[]): Map<Key, string> =>
  new Map(rows.map(({ key }) => [key, newId()]));
