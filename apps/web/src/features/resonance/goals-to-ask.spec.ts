import { describe, expect, it } from '@jest/globals';
import type { GoalView, Stance } from '@ullim/types/goal';
import { goalsToAsk } from './goals-to-ask';

const goal = (id: string, stance: Stance, removedAt: string | null = null) =>
  ({ id, removedAt, spells: [{ stance: 'exploring' }, { stance }] }) as GoalView;

const goals = [
  goal('web', 'set_aside'),
  goal('ml', 'pursuing'),
  goal('nlp', 'exploring'),
  goal('vision', 'paused'),
  goal('exam', 'reached'),
  goal('gone', 'pursuing', '2021-12-26T00:00:00Z'),
];
const asked = (ids: (string | null)[], readings = [] as { goalId: string; reflectionId: string | null }[]) =>
  goalsToAsk(ids, goals, readings, { reflectionId: 'text' }).map(({ id }) => id);

describe('Somebody is asked how a goal echoes', () => {
  it('for each goal of what happened, in their own order', () => {
    expect(asked(['nlp', 'ml', 'vision'])).toEqual(['ml', 'nlp', 'vision']);
  });

  it('not for goals that were set aside, reached or removed', () => {
    expect(asked(['web', 'exam', 'gone'])).toEqual([]);
  });

  it('not where nothing is sorted yet', () => {
    expect(asked([null])).toEqual([]);
  });

  it('not again for a text whose echo was told, here or elsewhere', () => {
    const told = [{ goalId: 'ml', reflectionId: 'text' }];
    expect(asked(['ml', 'nlp'], told)).toEqual(['nlp']);
    expect(asked(['ml'], [{ goalId: 'ml', reflectionId: 'another' }])).toEqual(['ml']);
  });
});
