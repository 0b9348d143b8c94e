import { describe, expect, it } from '@jest/globals';
import { beginningOf } from './stance-today';

describe('when a spell began', () => {
  it.each([
    ['2021-05~/..', '2021-05~'],
    ['2020-24/2021-05~', '2020-24'],
    ['2021-41', '2021-41'],
    ['2019/', '2019'],
  ])('%s began in %s', (period, beginning) => {
    expect(beginningOf(period)).toBe(beginning);
  });
});
