import { describe, expect, it } from '@jest/globals';
import type { TimelineView } from '@ullim/types/timeline';
import { areOnlyGoalsThere, isAnythingDrawn, isAnythingThere } from './what-is-there';

const NOUNS = ['goals', 'milestones', 'reflections', 'readings', 'decisions', 'pivots', 'reviews', 'study'];

function journey(things: Record<string, object[]> = {}): TimelineView {
  const none = Object.fromEntries(NOUNS.map((noun) => [noun, []]));
  return { today: '2026-01-01', calendar: 'kr', ...none, ...things } as unknown as TimelineView;
}

describe('what there is in a journey', () => {
  it('is nothing when one begins', () => {
    expect([isAnythingThere(journey()), isAnythingDrawn(journey())]).toEqual([false, false]);
  });

  it.each(NOUNS)('is something when there are only %s', (noun) => {
    expect(isAnythingThere(journey({ [noun]: [{}] }))).toBe(true);
  });

  it('can be drawn when somebody decided something, and wrote nothing else', () => {
    expect(isAnythingDrawn(journey({ decisions: [{ choice: { optionId: 'a' }, constraints: [] }] }))).toBe(
      true,
    );
    expect(isAnythingDrawn(journey({ decisions: [{ choice: null, constraints: [] }] }))).toBe(false);
  });

  it('can be drawn when all there is is an open question, and what bounds it', () => {
    expect(isAnythingDrawn(journey({ decisions: [{ choice: null, constraints: [{}] }] }))).toBe(true);
  });

  it('can be drawn when somebody only studied or looked back', () => {
    expect(isAnythingDrawn(journey({ study: [{}] }))).toBe(true);
    expect(isAnythingDrawn(journey({ reviews: [{ keptAt: '2026-01-01T00:00:00Z' }] }))).toBe(true);
  });

  it('cannot be drawn as long as nothing of it is kept', () => {
    const some = journey({ reviews: [{ keptAt: null }], reflections: [{ keptAt: null }] });
    expect(isAnythingDrawn(some)).toBe(false);
  });

  it('is only goals until somebody does, writes, decides or studies something', () => {
    const goals = [{ id: 'web' }];
    expect(areOnlyGoalsThere(journey({ goals }))).toBe(true);
    for (const noun of ['milestones', 'reflections', 'decisions', 'study'])
      expect(areOnlyGoalsThere(journey({ goals, [noun]: [{}] }))).toBe(false);
    expect(areOnlyGoalsThere(journey())).toBe(false);
  });
});
