import { describe, expect, it } from '@jest/globals';
import type { TimelineView } from '@ullim/types/timeline';
import { comingBack } from './coming-back';

const nothing = {
  ...{ today: '2021-12-26', calendar: 'kr', goals: [], milestones: [], reflections: [] },
  ...{ readings: [], decisions: [], pivots: [], reviews: [], study: [] },
};
const journey = (differs: object) => ({ ...nothing, ...differs }) as unknown as TimelineView;
const decision = (id: string, lookBackOn: string | null, more: object = {}) => ({
  ...{ id, choice: { lookBackOn }, postponedTo: null, outcome: null },
  ...more,
});
const back = (differs: object) =>
  comingBack(journey(differs)).map((one) =>
    one.noun === 'decision' ? one.decision.id : one.noun === 'term' ? one.period : one.review.id,
  );

describe('a decision', () => {
  it('comes back from the first day its look-back can mean, the one that waited longest first', () => {
    const decisions = [
      decision('winter', '2021-24'),
      decision('day', '2021-12-27'),
      decision('june', '2021-06'),
    ];
    expect(back({ decisions })).toEqual(['june', 'winter']);
  });
  it('rests while it was put off, is not decided, was answered, or asked never to be', () => {
    const decisions = [
      decision('put off', '2021-06', { postponedTo: '2022-03' }),
      decision('open', null, { choice: null }),
      decision('answered', '2021-06', { outcome: {} }),
      decision('never', null),
    ];
    expect(back({ decisions })).toEqual([]);
  });
});

describe('a term', () => {
  const milestones = [{ actual: '2021-10' }];
  const review = (period: string, keptAt: string | null = '2021-12-21T00:00:00Z') => ({
    id: period,
    period,
    keptAt,
  });

  it('that just ended asks for a review', () => {
    expect(back({ milestones })).toEqual(['2021-41']);
    expect(back({ milestones: [], study: [{ on: '2021-41' }] })).toEqual(['2021-41']);
  });
  it('does not ask when nothing happened in it, or when it is long gone', () => {
    expect(back({ milestones: [{ actual: '2021-03' }, { actual: null }] })).toEqual([]);
    expect(back({ milestones, today: '2022-02-27' })).toEqual([]);
  });
  it('does not ask while it lasts', () => {
    expect(back({ milestones, today: '2021-12-20' })).toEqual([]);
  });
  it('was looked back on by a review that holds the middle of it', () => {
    expect(back({ milestones, reviews: [review('2021-09/2021-12')] })).toEqual([]);
    expect(back({ milestones, reviews: [review('2021')] })).toEqual([]);
    expect(back({ milestones, reviews: [review('2021-09')] })).toEqual(['2021-41']);
  });
  it('is not asked for beside the review of it that was begun', () => {
    expect(back({ milestones, reviews: [review('2021-41', null)] })).toEqual(['2021-41']);
    expect(comingBack(journey({ milestones, reviews: [review('2021-41', null)] }))[0]!.noun).toBe('draft');
  });
});
