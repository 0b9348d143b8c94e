import { describe, expect, it } from '@jest/globals';
import type { ReviewSummary } from '@ullim/types/review';
import { periodChoices, periodProblem, usualPeriod } from './periods';

const kr = (today: string) => ({ today, calendar: 'kr' as const });
const review = (period: string, keptAt: string | null = '2021-12-26T10:00:00Z') =>
  ({ period, keptAt }) as ReviewSummary;

describe('Whoever opens a review', () => {
  it.each([
    ['2021-12-26', '2021-41'],
    ['2022-01-31', '2021-41'],
    ['2022-02-01', '2021-24'],
    ['2022-03-02', '2021-24'],
    ['2022-04-20', '2022-40'],
  ])('on %s looks back on %s', (today, period) => {
    expect(usualPeriod(kr(today))).toBe(period);
  });

  it('reads terms by their own calendar', () => {
    expect(usualPeriod({ today: '2021-12-26', calendar: 'plain' })).toBe('2021-23');
  });

  it('can take the other term as well, the month, and all since the last review', () => {
    const choices = periodChoices(kr('2021-12-26'), [
      review('2021-41'),
      review('2021-40'),
      review('2022', null),
    ]);
    expect(choices.map(({ name, period }) => `${name} ${period}`)).toEqual([
      'termEnded 2021-41',
      'termNow 2021-24',
      'monthNow 2021-12',
      'sinceLast 2021-12-21/2021-12-26',
    ]);
  });

  it('looks back on the month before in the first week of another', () => {
    const month = (today: string) =>
      periodChoices(kr(today), []).find(({ name }) => name.startsWith('month'));
    expect(month('2022-01-07')).toEqual({ name: 'monthEnded', period: '2021-12' });
    expect(month('2022-01-08')).toEqual({ name: 'monthNow', period: '2022-01' });
  });

  it('is offered nothing since the last review when that one is not over', () => {
    const names = (...periods: string[]) =>
      periodChoices(
        kr('2021-12-26'),
        periods.map((period) => review(period)),
      ).map(({ name }) => name);
    expect(names('2021-12')).not.toContain('sinceLast');
    expect(names()).not.toContain('sinceLast');
    expect(periodChoices(kr('2021-12-21'), [review('2021-41')]).at(-1)?.period).toBe('2021-12-21');
  });

  it('needs a period that has begun and has an end', () => {
    expect(periodProblem('2021-09/..', kr('2021-12-26'))).toBe('endless');
    expect(periodProblem('2021-09/', kr('2021-12-26'))).toBe('endless');
    expect(periodProblem('2022', kr('2021-12-26'))).toBe('notYet');
    expect(periodProblem('2021-12-26/2022', kr('2021-12-26'))).toBeNull();
  });
});
