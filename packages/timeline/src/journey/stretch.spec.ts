import { addDays, dayNumber } from '@ullim/types/honest-date/day';
import fc from 'fast-check';
import { stretchOf } from './stretch.js';

const day = fc.integer({ min: 0, max: 700_000 }).map((days) => addDays('0001-01-01', days));

describe('where an honest date lies on the line of days', () => {
  it('is the day itself where the day is known', () => {
    fc.assert(
      fc.property(day, (on) => {
        const first = dayNumber(on);
        expect(stretchOf(on, 'kr')).toEqual({
          ...{ first, last: first + 1, vagueStart: 0, vagueEnd: 0 },
          ...{ open: null, moment: true },
        });
      }),
    );
  });

  it('is from the first to the last day where both are known', () => {
    fc.assert(
      fc.property(day, fc.integer({ min: 1, max: 2000 }), (from, days) => {
        const first = dayNumber(from);
        expect(stretchOf(`${from}/${addDays(from, days)}`, 'kr')).toEqual({
          ...{ first, last: first + days + 1, vagueStart: 0, vagueEnd: 0 },
          ...{ open: null, moment: false },
        });
      }),
    );
  });

  it('is soft at the end that is known to a month only', () => {
    const first = dayNumber('2021-09-02');
    expect(stretchOf('2021-09-02/2021-12', 'kr')).toEqual({
      ...{ first, last: dayNumber('2022-01-01'), vagueStart: 0, vagueEnd: 31 },
      ...{ open: null, moment: false },
    });
  });

  it('has no end while it goes on, and when its end is forgotten', () => {
    expect(stretchOf('2021-09-02/..', 'kr')).toMatchObject({ last: Infinity, open: 'goes_on' });
    expect(stretchOf('2021-09-02/', 'kr')).toMatchObject({ last: Infinity, open: 'forgotten' });
  });

  it('refuses what is no date', () => {
    expect(() => stretchOf('2021-02-30', 'kr')).toThrow(RangeError);
    expect(() => stretchOf('2021-01-01/2021-01-02/2021-01-03', 'kr')).toThrow(RangeError);
  });
});
