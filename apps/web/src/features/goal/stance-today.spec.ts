import { describe, expect, it } from '@jest/globals';
import { beginningOf, stoodWhen } from './stance-today';

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

describe('when it came to stand so with a goal', () => {
  it('goes on since then while one is learning or pausing', () => {
    expect(stoodWhen({ stance: 'pursuing', period: '2021-09/..' })).toBe('2021-09/..');
    expect(stoodWhen({ stance: 'paused', period: '2021-12/..' })).toBe('2021-12/..');
  });
  it('was one moment when it was set aside or reached', () => {
    expect(stoodWhen({ stance: 'set_aside', period: '2021-12~/..' })).toBe('2021-12~');
    expect(stoodWhen({ stance: 'reached', period: '2021-41/2022-05' })).toBe('2021-41');
  });
});
