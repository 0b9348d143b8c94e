import fc from 'fast-check';
import { anyDay } from './any-honest-date.fixture.js';
import { addDays, Day, dayFromNumber, dayNumber, isDay, weekdayOf } from './day.js';

describe('A day', () => {
  it.each([
    ['1970-01-01', 0],
    ['1969-12-31', -1],
    ['2000-02-29', 11016],
    ['2021-12-26', 18987],
    ['0001-01-01', -719162],
    ['9999-12-31', 2932896],
  ])('%s is number %i', (day, number) => {
    expect(dayNumber(day)).toBe(number);
    expect(dayFromNumber(number)).toBe(day);
  });

  it('comes back from its number, and counts like the calendar of the machine', () => {
    fc.assert(
      fc.property(anyDay(), (day) => {
        expect(dayFromNumber(dayNumber(day))).toBe(day);
        expect(dayNumber(day)).toBe(Date.parse(`${day}T00:00:00Z`) / 86_400_000);
        expect(weekdayOf(day)).toBe(new Date(`${day}T00:00:00Z`).getUTCDay());
      }),
    );
  });

  it('has a tomorrow over leap days and new years', () => {
    expect(addDays('2020-02-28', 1)).toBe('2020-02-29');
    expect(addDays('1900-02-28', 1)).toBe('1900-03-01');
    expect(addDays('2021-12-31', 1)).toBe('2022-01-01');
    expect(addDays('2022-01-01', -1)).toBe('2021-12-31');
  });

  it('lies in the years 0001 to 9999', () => {
    expect(() => addDays('0001-01-01', -1)).toThrow(RangeError);
    expect(() => addDays('9999-12-31', 1)).toThrow(RangeError);
  });

  it.each(['2021-02-29', '2021-13-01', '0000-01-01', '2021-9-2', '2021-09-02T00:00', '', '20210902'])(
    '%j is none',
    (text) => {
      expect(isDay(text)).toBe(false);
      expect(Day.safeParse(text).success).toBe(false);
    },
  );
});
