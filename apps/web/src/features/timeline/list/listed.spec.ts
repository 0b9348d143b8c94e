import { describe, expect, it } from '@jest/globals';
import type { TimelineView } from '@ullim/types/timeline';
import { listedOf } from './listed';

const journey = (holds: object) =>
  ({
    ...{ goals: [{ id: 'vision' }], milestones: [{ id: 'lecture', goalId: 'vision' }], pivots: [] },
    ...{ reflections: [], decisions: [], readings: [], reviews: [], study: [] },
    ...holds,
  }) as unknown as TimelineView;
const decision = (...goalIds: string[]) => ({ id: 'first', goalIds, options: [] });
const reflection = (goalIds: string[], milestoneIds: string[] = []) => ({ id: 'why', goalIds, milestoneIds });

describe('The rows of a list', () => {
  it.each([
    ['a goal and what leads to it', {}],
    ['what was written about it and its milestones', { reflections: [reflection([], ['lecture'])] }],
    ['what was decided about it', { decisions: [decision('vision')] }],
    ['hours that were studied for none', { study: [{ goalId: null, milestoneId: null, minutes: 30 }] }],
  ])('need not name the only goal: %s', (_, holds) => {
    expect(listedOf(journey(holds)).alone).toBe(true);
  });

  it.each([
    [
      'a milestone',
      {
        milestones: [
          { id: 'lecture', goalId: 'vision' },
          { id: 'stray', goalId: null },
        ],
      },
    ],
    ['a decision', { decisions: [decision()] }],
    ['a reflection', { reflections: [reflection([])] }],
    ['another goal', { goals: [{ id: 'vision' }, { id: 'language' }] }],
  ])('name it as soon as there is %s that is not of it', (_, holds) => {
    expect(listedOf(journey(holds)).alone).toBe(false);
  });
});
