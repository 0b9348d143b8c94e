import { describe, expect, it } from '@jest/globals';
import type { GoalView } from '@ullim/types/goal';
import { consequencesOf, type Turning } from './consequences';

const goal = (id: string, stance: string) => ({ id, spells: [{ stance }] }) as unknown as GoalView;
const goals = [goal('web', 'pursuing'), goal('learning', 'exploring'), goal('old', 'set_aside')];
const goalOf = (id: string | null) => goals.find((one) => one.id === id);
const told = (turning: Partial<Turning>) =>
  consequencesOf({ toGoalId: 'learning', stance: 'pursuing', from: [], ...turning }, goalOf).map(
    ({ goal, stance, turns }) => `${goal.id} ${turns ? 'turns' : 'stays'} ${stance}`,
  );

describe('what a pivot will do', () => {
  it('is told for each goal, those turned away from first', () => {
    expect(told({ from: [{ goalId: 'web', fate: 'set_aside' }] })).toEqual([
      'web turns set_aside',
      'learning turns pursuing',
    ]);
  });
  it('leaves a goal that goes on as it is', () => {
    expect(told({ from: [{ goalId: 'web', fate: 'goes_on' }] })[0]).toBe('web stays pursuing');
  });
  it('leaves a goal that is in that stance already in the spell it is in', () => {
    expect(told({ stance: 'exploring', from: [{ goalId: 'old', fate: 'set_aside' }] })).toEqual([
      'old stays set_aside',
      'learning stays exploring',
    ]);
  });
  it('says nothing of what is not chosen yet', () => {
    expect(told({ toGoalId: null, from: [{ goalId: null, fate: 'paused' }] })).toEqual([]);
  });
});
