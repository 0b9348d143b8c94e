import type { NewSpell, Stance } from '@ullim/types/goal';
import type { GoalKey, PivotKey, SampleWords } from './sample-words.js';

export type SampleGoal = {
  key: GoalKey;
  spells: { stance: Stance; since: string; reason?: NewSpell['reason']; pivot?: PivotKey }[];
};

export const sampleGoals = (words: SampleWords): SampleGoal[] => [
  {
    key: 'web',
    spells: [
      { stance: 'pursuing', since: '2020-24' },
      { stance: 'set_aside', since: '2021-07', reason: words.webSetAside, pivot: 'toLearning' },
    ],
  },
  {
    key: 'learning',
    spells: [
      { stance: 'exploring', since: '2021-05~' },
      { stance: 'pursuing', since: '2021-07', pivot: 'toLearning' },
    ],
  },
  { key: 'language', spells: [{ stance: 'pursuing', since: '2021-09' }] },
  { key: 'vision', spells: [{ stance: 'exploring', since: '2021-11' }] },
];
