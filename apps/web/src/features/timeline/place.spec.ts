import { describe, expect, it } from '@jest/globals';
import { placeOf, queryOf } from './place';

describe('the place one is at in a journey', () => {
  it('comes back from its address as it went in', () => {
    const query = { from: '2021-03-01', to: '2022-01-01', goal: 'one' };
    expect(queryOf(placeOf(query))).toEqual(query);
  });

  it('is the whole journey where the address says nothing', () => {
    expect(placeOf({})).toEqual({ window: null, goal: null });
    expect(queryOf({ window: null, goal: null })).toEqual({});
  });

  it.each([
    ['words', { from: 'yesterday', to: '2022-01-01' }],
    ['one end', { from: '2021-03-01' }],
    ['the end before the beginning', { from: '2022-01-01', to: '2021-03-01' }],
    ['days that never were', { from: '2021-02-30', to: '2022-01-01' }],
    ['the same twice', { from: ['2021-01-01', '2021-01-02'], to: '2022-01-01' }],
  ])('ignores %s', (_, query) => {
    expect(placeOf(query).window).toBeNull();
  });

  it('names no day before the first or after the last', () => {
    expect(queryOf({ window: { first: -1e9, last: 1e9 }, goal: null })).toEqual({
      from: '0001-01-01',
      to: '9999-12-31',
    });
  });
});
