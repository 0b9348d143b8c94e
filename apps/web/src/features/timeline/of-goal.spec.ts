import { describe, expect, it } from '@jest/globals';
import type { TimelineView } from '@ullim/types/timeline';
import { hasUnsorted, ofGoal } from './of-goal';

const view = {
  goals: [{ id: 'web' }, { id: 'nlp' }],
  milestones: [
    { id: 'site', goalId: 'web' },
    { id: 'paper', goalId: 'nlp' },
    { id: 'stray', goalId: null },
  ],
  reflections: [
    { id: 'on web', goalIds: ['web'], milestoneIds: [] },
    { id: 'on the paper', goalIds: [], milestoneIds: ['paper'] },
    { id: 'on both', goalIds: ['web', 'nlp'], milestoneIds: ['paper'] },
    { id: 'on nothing', goalIds: [], milestoneIds: [] },
    { id: 'on the stray one', goalIds: [], milestoneIds: ['stray'] },
  ],
} as unknown as TimelineView;

const ids = (things: { id: string }[]) => things.map(({ id }) => id);

describe('a journey seen for one goal', () => {
  it('keeps its milestones and every text about it or them', () => {
    const nlp = ofGoal(view, 'nlp');
    expect(ids(nlp.goals)).toEqual(['nlp']);
    expect(ids(nlp.milestones)).toEqual(['paper']);
    expect(ids(nlp.reflections)).toEqual(['on the paper', 'on both']);
  });

  it('can be what belongs to no goal', () => {
    const none = ofGoal(view, 'none');
    expect(none.goals).toEqual([]);
    expect(ids(none.milestones)).toEqual(['stray']);
    expect(ids(none.reflections)).toEqual(['on nothing', 'on the stray one']);
    expect(hasUnsorted(view)).toBe(true);
    expect(hasUnsorted(ofGoal(view, 'web'))).toBe(false);
  });
});
