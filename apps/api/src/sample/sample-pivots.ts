import type { Fate } from '@ullim/types/pivot';
import type { DecisionKey, GoalKey, PivotKey, ReflectionKey } from './sample-words.js';

/** The spells it opened name it: see the goals. */
export type SamplePivot = {
  key: PivotKey;
  to: GoalKey;
  from: { goal: GoalKey; fate: Fate }[];
  on: string;
  decision?: DecisionKey;
  reflection?: ReflectionKey;
};

export const SAMPLE_PIVOTS: SamplePivot[] = [
  {
    key: 'toLearning',
    to: 'learning',
    from: [{ goal: 'web', fate: 'set_aside' }],
    on: '2021-07',
    reflection: 'quiet',
  },
  {
    key: 'toLanguage',
    to: 'language',
    from: [{ goal: 'learning', fate: 'goes_on' }],
    on: '2021-09',
    decision: 'languageFirst',
    reflection: 'languageFirst',
  },
];
