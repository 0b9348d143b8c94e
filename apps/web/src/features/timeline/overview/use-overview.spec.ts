import { describe, expect, it } from '@jest/globals';
import { isOverviewOfUse } from './use-overview';

const bounds = { first: 0, last: 1000 };

describe('the overview of a journey', () => {
  it('comes when less than two thirds are seen, and stays until nearly all is', () => {
    const seen = (part: number) => ({ first: 0, last: 1000 * part });
    expect([0.5, 0.7, 0.95].map((part) => isOverviewOfUse(bounds, seen(part), false))).toEqual([
      ...[true, false, false],
    ]);
    expect([0.5, 0.7, 0.95].map((part) => isOverviewOfUse(bounds, seen(part), true))).toEqual([
      ...[true, true, false],
    ]);
  });

  it('is always there for a long journey', () => {
    const years = { first: 0, last: 5 * 365 };
    expect(isOverviewOfUse(years, years, false)).toBe(true);
  });
});
