import { problemOfActual } from '@ullim/types/milestone';
import { korean } from './sample-words.ko.js';
import { sampleJourney } from './sample-journey.js';
import { pastOf } from './sample-past.js';

const { milestones } = sampleJourney(korean);

describe('how a milestone of the sample went', () => {
  it('is begun and over at the two ends of its period', () => {
    const past = pastOf({ status: 'done', actual: '2021-09/2021-10', setAsideReason: null }, '2021-12-26');
    expect(past.map(({ on, status, actual }) => [on, status, actual])).toEqual([
      ['2021-09', 'planned', null],
      ['2021-09', 'under_way', '2021-09/..'],
      ['2021-10', 'done', '2021-09/2021-10'],
    ]);
  });

  it.each(milestones.map((milestone) => [milestone.key, milestone]))(
    'always fits its statuses, and ends with what %s is',
    (_, { status, actual = null, setAsideReason = null }) => {
      const past = pastOf({ status, actual, setAsideReason }, '2021-12-26');
      expect(past.at(-1)).toMatchObject({ status, actual, reason: setAsideReason });
      for (const then of past) expect(problemOfActual(then.status, then.actual)).toBeNull();
    },
  );
});
