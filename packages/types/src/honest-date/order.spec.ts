import fc from 'fast-check';
import { anyDay, anyHonestDate } from './any-honest-date.fixture.js';
import { daysMeant } from './days.js';
import { compareDates, isDue, liesWithin, overlaps } from './order.js';

const meant = (date: string) => daysMeant(date, 'kr');
const anyDays = () => anyHonestDate({ min: 2019, max: 2022 }).map(meant);

describe('The order of dates', () => {
  it('is the order in which a person tells them', () => {
    const told = [
      ...['2020-24', '2021-01-01', '2021-01', '2021', '2021-40', '2021-22'],
      ...['2021-09/2021-11', '2021-09/..', '2021-41', '2021-12-26'],
    ];
    const sorted = [...told].reverse().sort((a, b) => compareDates(meant(a), meant(b)));
    expect(sorted).toEqual(told);
  });

  it('is total', () => {
    fc.assert(
      fc.property(anyDays(), anyDays(), (a, b) => {
        expect(Math.sign(compareDates(a, b)) + Math.sign(compareDates(b, a))).toBe(0);
        if (compareDates(a, b) === 0) expect(a).toEqual(b);
      }),
    );
  });

  it('is transitive', () => {
    fc.assert(
      fc.property(anyDays(), anyDays(), anyDays(), (...three) => {
        const [a, b, c] = three.sort(compareDates);
        expect(compareDates(a!, c!) <= 0 && compareDates(a!, b!) <= 0 && compareDates(b!, c!) <= 0).toBe(
          true,
        );
      }),
    );
  });
});

describe('Two dates', () => {
  it.each([
    ['2021-41', '2021-11', true],
    ['2021-41', '2021-12-21', false],
    ['2020/..', '2021-11', true],
    ['2020/', '2021-11', true],
    ['2022/..', '2021-11', false],
    ['2021-03/2021-05', '2021-05-31', true],
  ])('%s and %s: they can share a day, %s', (a, b, shared) => {
    expect(overlaps(meant(a), meant(b))).toBe(shared);
  });

  it('overlap both ways, and each with itself', () => {
    fc.assert(
      fc.property(anyDays(), anyDays(), (a, b) => {
        expect(overlaps(a, b)).toBe(overlaps(b, a));
        expect(overlaps(a, a)).toBe(true);
      }),
    );
  });
});

describe('A date', () => {
  it.each([
    ['2021-09', true],
    ['2021-41', true],
    ['2021-09-01/2021-12-20', true],
    ['2021-10~', true],
    ['2021-12', false],
    ['2021', false],
    ['2021-08-31/2021-10', false],
    ['2021-09/..', false],
    ['2021-09/', false],
  ])('%s lies within the second semester of 2021: %s', (date, within) => {
    expect(liesWithin(meant(date), '2021-09-01', '2021-12-20')).toBe(within);
  });

  it('that lies within two days overlaps them, and lies within whatever holds both', () => {
    const years = { min: 2019, max: 2022 };
    fc.assert(
      fc.property(anyDays(), anyDay(years), anyDay(years), (days, a, b) => {
        const [first, last] = a < b ? [a, b] : [b, a];
        if (!liesWithin(days, first, last)) return;
        expect(overlaps(days, { startFirst: first, startLast: first, endFirst: last, endLast: last })).toBe(
          true,
        );
        expect(liesWithin(days, '2019-01-01', '2023-02-28')).toBe(true);
      }),
    );
  });
});

describe('A plan', () => {
  it('is due from the first day it can mean', () => {
    expect(isDue(meant('2022-03'), '2022-02-28')).toBe(false);
    expect(isDue(meant('2022-03'), '2022-03-01')).toBe(true);
  });
});
