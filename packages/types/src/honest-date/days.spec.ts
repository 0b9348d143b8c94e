import fc from 'fast-check';
import { anyHonestDate } from './any-honest-date.fixture.js';
import { DaysMeant, daysMeant } from './days.js';
import { parseEdtf, writeEdtf } from './edtf.js';

const anyCalendar = fc.constantFrom('kr' as const, 'plain' as const);

const days = (date: string, calendar: 'kr' | 'plain' = 'kr') => {
  const { startFirst, startLast, endFirst, endLast } = daysMeant(date, calendar);
  return [startFirst, startLast, endFirst, endLast];
};

describe('The days a date can mean', () => {
  it.each([
    ['2021-09-02', ['2021-09-02', '2021-09-02', '2021-09-02', '2021-09-02']],
    ['2021-02', ['2021-02-01', '2021-02-28', '2021-02-01', '2021-02-28']],
    ['2020-02', ['2020-02-01', '2020-02-29', '2020-02-01', '2020-02-29']],
    ['2021', ['2021-01-01', '2021-12-31', '2021-01-01', '2021-12-31']],
    ['2021-41', ['2021-09-01', '2021-12-20', '2021-09-01', '2021-12-20']],
    ['2021-40/2021-12-26', ['2021-03-01', '2021-06-20', '2021-12-26', '2021-12-26']],
    ['2021-09/..', ['2021-09-01', '2021-09-30', null, null]],
    ['2021-09/', ['2021-09-01', '2021-09-30', '2021-09-01', null]],
  ])('of %s', (date, expected) => {
    expect(days(date)).toEqual(expected);
  });

  it('of the winter vacation of 2021 run into February 2022, and know leap years', () => {
    expect(days('2021-24')).toEqual(['2021-12-21', '2022-02-28', '2021-12-21', '2022-02-28']);
    expect(days('2023-24')[3]).toBe('2024-02-29');
    expect(days('2021-24', 'plain')[0]).toBe('2021-12-01');
  });

  it('of a semester come from the calendar', () => {
    expect(days('2021-40', 'plain').slice(0, 2)).toEqual(['2021-02-01', '2021-06-30']);
    expect(days('2021-41', 'plain').slice(0, 2)).toEqual(['2021-08-01', '2021-12-31']);
  });

  it('never end before they begin, even read in the other calendar', () => {
    expect(days('2021-22/2021-06-10', 'plain')).toEqual([
      '2021-06-01',
      '2021-08-31',
      '2021-06-10',
      '2021-06-10',
    ]);
    expect(days('2021-22/2021-06-10', 'kr')).toEqual([
      '2021-06-21',
      '2021-08-31',
      '2021-06-21',
      '2021-06-21',
    ]);
  });

  it('are in order, whatever the date', () => {
    fc.assert(
      fc.property(anyHonestDate(), anyCalendar, (date, calendar) => {
        const meant = DaysMeant.parse(daysMeant(date, calendar));
        const { startFirst, startLast, endFirst, endLast } = meant;
        expect(startFirst <= startLast).toBe(true);
        expect(endLast === null || (endFirst !== null && endFirst <= endLast && startFirst <= endLast)).toBe(
          true,
        );
      }),
    );
  });

  it('are the same when they are said to be about', () => {
    fc.assert(
      fc.property(anyHonestDate(), anyCalendar, (date, calendar) => {
        const [exact, about] = [date.replace('~', ''), date.replace(/~?(?=\/|$)/, '~')].map((text) =>
          parseEdtf(text),
        );
        fc.pre(exact !== null && about !== null);
        expect(daysMeant(writeEdtf(about!), calendar)).toEqual(daysMeant(writeEdtf(exact!), calendar));
      }),
    );
  });

  it('are asked of honest dates only', () => {
    expect(() => daysMeant('someday', 'kr')).toThrow(RangeError);
  });
});
