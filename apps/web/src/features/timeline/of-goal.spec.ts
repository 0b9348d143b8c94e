import { describe, expect, it } from '@jest/globals';
import type { TimelineView } from '@ullim/types/timeline';
import { hasUnsorted, ofGoal, ofGoals } from './of-goal';

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
  decisions: [
    { id: 'book first', goalIds: ['web'], options: [] },
    { id: 'language first', goalIds: [], options: [{ goalId: 'nlp' }, { goalId: null }] },
    { id: 'whether to move', goalIds: [], options: [] },
  ],
  pivots: [{ id: 'away from web', toGoalId: 'nlp', from: [{ goalId: 'web' }] }],
  readings: [{ goalId: 'nlp', reviewId: 'the second term' }],
  reviews: [{ id: 'the second term' }, { id: 'the first term' }],
  study: [{ goalId: 'nlp' }, { goalId: 'web' }, { goalId: null }],
} as unknown as TimelineView;

const ids = (things: { id: string }[]) => things.map(({ id }) => id);

describe('a journey seen for one goal', () => {
  it('keeps its milestones and every text about it or them', () => {
    const nlp = ofGoal(view, 'nlp');
    expect(ids(nlp.goals)).toEqual(['nlp']);
    expect(ids(nlp.milestones)).toEqual(['paper']);
    expect(ids(nlp.reflections)).toEqual(['on the paper', 'on both']);
  });

  it('keeps what was decided about it, the turns to it and away, and the reviews that asked for it', () => {
    const [web, nlp] = [ofGoal(view, 'web'), ofGoal(view, 'nlp')];
    expect(ids(web.decisions)).toEqual(['book first']);
    expect(ids(nlp.decisions)).toEqual(['language first']);
    expect([ids(web.pivots), ids(nlp.pivots)]).toEqual([['away from web'], ['away from web']]);
    expect([ids(web.reviews), ids(nlp.reviews)]).toEqual([[], ['the second term']]);
  });

  it('keeps the reviews that asked for nothing with what belongs to no goal', () => {
    expect(ids(ofGoal(view, 'none').reviews)).toEqual(['the first term']);
    const alone = { ...view, milestones: [], reflections: [], decisions: [], study: [] };
    const kept = view.reviews.map((review) => ({ ...review, keptAt: '2021-12-26T00:00:00Z' }));
    expect(hasUnsorted({ ...alone, reviews: kept })).toBe(true);
    expect(hasUnsorted({ ...alone, reviews: kept.slice(0, 1) })).toBe(false);
  });

  it('keeps how that one echoed, and what was studied for it', () => {
    const nlp = ofGoal(view, 'nlp');
    expect([nlp.readings.length, nlp.study.length]).toEqual([1, 1]);
    expect(ofGoal(view, 'none').study).toEqual([{ goalId: null }]);
  });

  it('can be seen for several goals at once, what belongs to none among them', () => {
    const both = ofGoals(view, ['nlp', 'none']);
    expect(ids(both.goals)).toEqual(['nlp']);
    expect(ids(both.milestones)).toEqual(['paper', 'stray']);
    expect(ids(both.decisions)).toEqual(['language first', 'whether to move']);
  });

  it('can be what belongs to no goal', () => {
    const none = ofGoal(view, 'none');
    expect(none.goals).toEqual([]);
    expect(ids(none.milestones)).toEqual(['stray']);
    expect(ids(none.reflections)).toEqual(['on nothing', 'on the stray one']);
    expect(ids(none.decisions)).toEqual(['whether to move']);
    expect(ids(none.pivots)).toEqual([]);
    expect(hasUnsorted(view)).toBe(true);
    expect(hasUnsorted(ofGoal(view, 'web'))).toBe(false);
    const decided = { ...view, milestones: [], reflections: [], reviews: [], study: [] };
    expect(hasUnsorted(decided)).toBe(true);
    const studied = { ...decided, decisions: [], study: view.study };
    expect(hasUnsorted(studied)).toBe(true);
  });
});
