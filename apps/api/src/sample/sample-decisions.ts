import type { Prediction } from '@ullim/types/decision';
import type { DecisionKey, GoalKey } from './sample-words.js';

/** Its options, constraints and words come from the language; the first option is the one that was chosen. */
export type SampleDecision = {
  key: DecisionKey;
  goals: GoalKey[];
  /** Where each option leads, in their order. */
  leadsTo: (GoalKey | null)[];
  constraints: string[];
  decidedOn: string;
  writtenAt: string;
  lookBackOn: string;
  outcome?: { on: string; writtenAt: string; prediction: Prediction };
};

export const SAMPLE_DECISIONS: SampleDecision[] = [
  {
    key: 'bookFirst',
    goals: ['web'],
    leadsTo: [null, null],
    constraints: [],
    decidedOn: '2021-04-03',
    writtenAt: '2021-04-03T12:00:00Z',
    lookBackOn: '2021-06',
    outcome: { on: '2021-06-19', writtenAt: '2021-06-19T13:20:00Z', prediction: 'otherwise' },
  },
  {
    key: 'languageFirst',
    goals: ['learning', 'language', 'vision'],
    leadsTo: ['language', 'vision'],
    constraints: [],
    decidedOn: '2021-08-29',
    writtenAt: '2021-08-29T12:40:00Z',
    lookBackOn: '2021-12',
  },
  {
    key: 'oneYear',
    goals: ['language', 'vision'],
    leadsTo: ['language', 'vision'],
    constraints: ['2022-01/2022-12'],
    decidedOn: '2021-12-26',
    writtenAt: '2021-12-26T11:40:00Z',
    lookBackOn: '2022-12',
  },
];
