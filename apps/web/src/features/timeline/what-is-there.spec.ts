import { describe, expect, it } from '@jest/globals';
import type { Journey } from '@ullim/timeline/journey/journey';
import type { TimelineView } from '@ullim/types/timeline';
import { isAnythingDrawn, isAnythingThere, nextOf } from './what-is-there';

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

  it.each(['milestones', 'reflections', 'decisions', 'reviews'])(
    'asks for a milestone while there are goals and hours of study, and for nothing once there are %s',
    (noun) => {
      const goals = [{ id: 'web' }];
      expect(nextOf(journey({ goals }), drawn(1))).toBe('milestone');
      expect(nextOf(journey({ goals, study: [{}] }), drawn(1))).toBe('milestone');
      expect(nextOf(journey({ goals, [noun]: [{}] }), drawn(1))).toBeNull();
    },
  );

  it('asks what the hours lead to while there is nothing else', () => {
    expect(nextOf(journey({ study: [{}] }), drawn(1))).toBe('goal');
  });

  it('asks for a date while nothing has one', () => {
    expect(nextOf(journey({ milestones: [{}] }), drawn(0, 1))).toBe('date');
  });

  it('is in the list where only the year of it is known', () => {
    expect(nextOf(journey({ study: [{}] }), drawn(0))).toBe('list');
  });
});

const drawn = (lanes: number, sometime = 0) =>
  ({ lanes: Array(lanes).fill({}), sometime: Array(sometime).fill({}) }) as unknown as Journey;
