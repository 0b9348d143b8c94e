import { describe, expect, it } from '@jest/globals';
import { aroundThisTime } from './around-this-time';

const today = '2021-12-26';
const written = (...dates: string[]) => dates.map((happenedOn) => ({ happenedOn }));
const found = (...dates: string[]) =>
  aroundThisTime(written(...dates), today, 'kr').map(({ item, years }) => [item.happenedOn, years]);

describe('around this time', () => {
  it('finds the same days of earlier years, the nearest year first', () => {
    expect(found('2019-12-20', '2020-12-30')).toEqual([
      ['2020-12-30', 1],
      ['2019-12-20', 2],
    ]);
  });
  it('finds them over the turn of the year', () => {
    expect(found('2021-01-10')).toEqual([['2021-01-10', 1]]);
  });
  it('takes a month and a vacation for what they can mean', () => {
    expect(found('2020-12', '2020-24')).toEqual([
      ['2020-12', 1],
      ['2020-24', 1],
    ]);
  });
  it('leaves out this year, other seasons and whole years', () => {
    expect(found('2021-12-20', '2020-06', '2020')).toEqual([]);
  });
  it('knows no 29th of February in most years', () => {
    expect(aroundThisTime(written('2023-02-28'), '2024-02-29', 'kr')).toHaveLength(1);
  });
});
