import { aJourney, aMilestone } from '../a-journey.fixture.js';
import { listByTerm } from '../list/list-by-term.js';
import { readJourney } from './journey.js';
import { dateOfMilestone, hasHappened } from './milestone-date.js';

const dates = { planned: '2021-03', actual: '2021-10-04' };

describe('When a milestone is', () => {
  it('is when it happened, and of a plan when it is meant to, whatever was written of a beginning', () => {
    for (const status of ['done', 'under_way', 'set_aside'] as const)
      expect(dateOfMilestone({ ...dates, status })).toBe('2021-10-04');
    expect(dateOfMilestone({ ...dates, status: 'planned' })).toBe('2021-03');
  });

  it('is the one date it has', () => {
    expect(dateOfMilestone({ status: 'done', planned: '2021-03', actual: null })).toBe('2021-03');
    expect(dateOfMilestone({ status: 'planned', planned: null, actual: '2021-03' })).toBe('2021-03');
    expect(dateOfMilestone({ status: 'done', planned: null, actual: null })).toBeNull();
  });

  it('is still its plan when it was set aside before it began', () => {
    expect(hasHappened({ status: 'set_aside', actual: null })).toBe(false);
    expect(hasHappened({ status: 'set_aside', actual: '2021' })).toBe(true);
  });

  it('is the same in the drawing and in the list', () => {
    const view = aJourney({ milestones: [aMilestone(1, '책', 'book', 'planned', dates)] });
    const [entry] = readJourney(view).lanes[0]!.entries;
    expect(entry).toMatchObject({ solid: false, shape: 'plan' });
    expect(listByTerm(view).map(({ when }) => when)).toEqual(['2021-40']);
  });
});
