import { describe, expect, it } from '@jest/globals';
import type { DecisionView } from '@ullim/types/decision';
import type { GoalView } from '@ullim/types/goal';
import { NewPivot } from '@ullim/types/pivot';
import { v7 as newId } from 'uuid';
import { blankPivot, draftFrom, turnOf } from './typed-pivot';

const goal = (id: string, stance: string) => ({ id, spells: [{ stance }] }) as unknown as GoalView;
const goals = [goal('web', 'pursuing'), goal('learning', 'exploring'), goal('music', 'set_aside')];
const goalOf = (id: string) => goals.find((one) => one.id === id);
const decision = (chosen: string | null) =>
  ({
    id: 'd',
    goalIds: ['web', 'music'],
    options: [
      { id: 'stay', goalId: 'web' },
      { id: 'turn', goalId: 'learning' },
    ],
    choice: chosen && { optionId: chosen },
  }) as unknown as DecisionView;

describe('the turn that follows a decision', () => {
  it('leads where its choice leads, away from what is still learned', () => {
    expect(turnOf(decision('turn'), goalOf)).toEqual({
      ...{ toGoalId: 'learning', decisionId: 'd' },
      from: ['web'],
    });
  });
  it('never leads away from where it goes', () => {
    expect(turnOf(decision('stay'), goalOf).from).toEqual(['learning']);
  });
});

describe('what is kept of a form', () => {
  const [web, learning] = [newId(), newId()];

  it('is a pivot once both ends and the date are known', () => {
    const draft = draftFrom(blankPivot({ toGoalId: learning, from: [web], on: '2021-07' }));
    expect(NewPivot.parse(draft).from).toEqual([{ goalId: web, fate: 'set_aside' }]);
  });
  it('asks by name for what is missing', () => {
    const { error } = NewPivot.safeParse(draftFrom(blankPivot({})));
    expect(error?.issues.map(({ path }) => path.join('.')).sort()).toEqual(['from', 'on', 'toGoalId']);
  });
  it('cannot lead to where it leaves', () => {
    const { error } = NewPivot.safeParse(draftFrom(blankPivot({ toGoalId: web, from: [web], on: '2021' })));
    expect(error?.issues[0]?.path).toEqual(['from', 0, 'goalId']);
  });
});
