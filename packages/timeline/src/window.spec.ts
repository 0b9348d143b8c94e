import { dayNumber } from '@ullim/types/honest-date/day';
import { aGoal, aJourney, aMilestone } from './a-journey.fixture.js';
import { readJourney } from './journey.js';
import { fitAll, LONGEST, pan, reveal, SHORTEST, zoomAt } from './window.js';

const today = dayNumber('2021-12-26');
const bounds = { first: today - 1000, last: today + 100 };

describe('Fitting all', () => {
  it('shows some time around today when there is nothing yet', () => {
    const { first, last } = fitAll(readJourney(aJourney()));
    expect(first).toBeLessThan(today);
    expect(last).toBeGreaterThan(today);
  });

  it('shows at least a week around a single day', () => {
    const milestones = [aMilestone(1, '첫날', 'book', 'done', { actual: '2021-12-26' })];
    const { first, last } = fitAll(readJourney(aJourney({ milestones })));
    expect(last - first).toBeGreaterThanOrEqual(SHORTEST);
    expect(first).toBeLessThan(today);
  });

  it('holds everything from the first day to the last plan', () => {
    const milestones = [aMilestone(2, '먼 계획', 'book', 'planned', { planned: '2105' })];
    const goals = [aGoal(1, '법학', [['pursuing', '1890/1950']])];
    const { first, last } = fitAll(readJourney(aJourney({ goals, milestones })));
    expect(first).toBeLessThan(dayNumber('1890-01-01'));
    expect(last).toBeGreaterThan(dayNumber('2105-12-31'));
  });

  it('never spans more than 400 years', () => {
    const goals = [aGoal(1, '역사', [['pursuing', '1000/..']])];
    const { first, last } = fitAll(readJourney(aJourney({ goals })));
    expect(last - first).toBeCloseTo(LONGEST);
    expect(last).toBeGreaterThan(today);
  });
});

describe('Moving', () => {
  const window = { first: today - 100, last: today };

  it('keeps the day under the pointer in its place while zooming', () => {
    const anchor = today - 25;
    const zoomed = zoomAt(window, 2, anchor, bounds);
    expect(zoomed.last - zoomed.first).toBeCloseTo(50);
    expect((anchor - zoomed.first) / 50).toBeCloseTo(0.75);
  });

  it('stops zooming at a week', () => {
    const zoomed = zoomAt(window, 1000, today - 50, bounds);
    expect(zoomed.last - zoomed.first).toBeCloseTo(SHORTEST);
  });

  it('cannot lose the journey', () => {
    const { first, last } = pan(window, 100_000, bounds);
    expect((first + last) / 2).toBeCloseTo(bounds.last);
  });

  it('moves no further than a day needs to be seen', () => {
    expect(reveal(window, today - 50)).toEqual(window);
    const moved = reveal(window, today + 10);
    expect(moved.last).toBeCloseTo(today + 20);
    expect(moved.last - moved.first).toBeCloseTo(100);
  });
});
