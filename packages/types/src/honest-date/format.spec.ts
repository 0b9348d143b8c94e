import fc from 'fast-check';
import { anyDay, anyHonestDate } from './any-honest-date.fixture.js';
import { termOf } from './calendar.js';
import { daysMeant } from './days.js';
import { parseEdtf } from './edtf.js';
import { formatDate, formatDay, termName } from './format.js';
import { understand } from './understand.js';

describe('A date is written as a person would', () => {
  it.each([
    ['2021', '2021년', '2021'],
    ['2020~', '2020년 무렵', 'about 2020'],
    ['0033', '0033년', '0033'],
    ['2021-09', '2021년 9월', 'September 2021'],
    ['2021-09-02', '2021년 9월 2일', '2 September 2021'],
    ['2021-09-02~', '2021년 9월 2일 무렵', 'about 2 September 2021'],
    ['2021-40', '2021년 1학기', '1st semester 2021'],
    ['2021-41', '2021년 2학기', '2nd semester 2021'],
    ['2021-22', '2021년 여름방학', 'Summer vacation 2021'],
    ['2021-24', '2021년 겨울방학', 'Winter vacation 2021'],
    ['2021-21', '2021년 봄', 'Spring 2021'],
    ['2021-22~', '2021년 여름방학 무렵', 'about summer vacation 2021'],
    ['2021-09/..', '2021년 9월부터', 'since September 2021'],
    ['2020~/..', '2020년 무렵부터', 'since about 2020'],
    ['2021-22/..', '2021년 여름방학부터', 'since summer vacation 2021'],
    ['2021-09/', '2021년 9월에 시작', 'begun in September 2021'],
    ['2021-09-02/', '2021년 9월 2일에 시작', 'begun on 2 September 2021'],
    ['2021-09~/', '2021년 9월 무렵에 시작', 'begun about September 2021'],
    ['2021-09/2021-12', '2021년 9월 ~ 12월', 'September – December 2021'],
    ['2021-12/2022-02', '2021년 12월 ~ 2022년 2월', 'December 2021 – February 2022'],
    ['2021-09-02/2021-09-05', '2021년 9월 2일 ~ 5일', '2 – 5 September 2021'],
    ['2021-09-28/2021-10-03', '2021년 9월 28일 ~ 10월 3일', '28 September – 3 October 2021'],
    ['2021-41/2022-24', '2021년 2학기 ~ 2022년 겨울방학', '2nd semester 2021 – winter vacation 2022'],
    ['2021-22/2021-41', '2021년 여름방학 ~ 2학기', 'Summer vacation – 2nd semester 2021'],
    ['2020/2021-03', '2020년 ~ 2021년 3월', '2020 – March 2021'],
    ['2021/2021-03', '2021년 ~ 2021년 3월', '2021 – March 2021'],
    ['2021-09~/2021-12', '2021년 9월 무렵 ~ 12월', 'about September 2021 – December 2021'],
  ])('%s', (date, korean, english) => {
    expect(formatDate(date, 'ko', 'kr')).toBe(korean);
    expect(formatDate(date, 'en', 'kr')).toBe(english);
  });

  it('in the plain calendar, with seasons that are no vacations', () => {
    expect(formatDate('2021-22', 'ko', 'plain')).toBe('2021년 여름');
    expect(formatDate('2021-24', 'en', 'plain')).toBe('Winter 2021');
    expect(formatDate('2021-22/2021-24', 'en', 'plain')).toBe('Summer – winter 2021');
  });

  it('and is understood again, in both languages and calendars', () => {
    const standing = fc.record({
      today: anyDay({ min: 1990, max: 2040 }),
      calendar: fc.constantFrom('kr' as const, 'plain' as const),
      locale: fc.constantFrom('ko' as const, 'en' as const),
      lean: fc.constantFrom('past' as const, 'future' as const),
    });
    fc.assert(
      fc.property(
        fc.oneof(anyHonestDate({ min: 2015, max: 2025 }), anyHonestDate()),
        standing,
        (date, where) => {
          fc.pre(isPossibleIn(where.calendar, date));
          expect(understand(formatDate(date, where.locale, where.calendar), where)).toEqual({ date });
        },
      ),
      { numRuns: 3000 },
    );
  });

  it('is asked for honest dates only', () => {
    expect(() => formatDate('someday', 'ko', 'kr')).toThrow(RangeError);
  });

  // The one exception: an interval that only the other calendar allows ends before it begins in this one.
  function isPossibleIn(calendar: 'kr' | 'plain', date: string): boolean {
    const end = parseEdtf(date)?.end;
    if (typeof end !== 'object') return true;
    const [first, last] = date.split('/') as [string, string];
    return daysMeant(first, calendar).startFirst <= daysMeant(last, calendar).startLast;
  }
});

describe('A day', () => {
  it('is written with what the place needs', () => {
    expect(formatDay('2021-12-26', 'ko')).toBe('12월 26일');
    expect(formatDay('2021-12-26', 'en')).toBe('26 December');
    expect(formatDay('2021-12-26', 'ko', { weekday: true })).toBe('12월 26일 일요일');
    expect(formatDay('2021-12-26', 'en', { weekday: true })).toBe('Sunday, 26 December');
    expect(formatDay('2021-12-26', 'ko', { year: true, weekday: true })).toBe('2021년 12월 26일 일요일');
    expect(formatDay('2021-12-26', 'en', { year: true, weekday: true })).toBe('Sunday, 26 December 2021');
  });
});

describe('A term', () => {
  it.each([
    ['2021-12-26', 'kr', '겨울방학', 'Winter vacation'],
    ['2021-10-01', 'kr', '2학기', '2nd semester'],
    ['2021-07-01', 'kr', '여름방학', 'Summer vacation'],
    ['2021-07-01', 'plain', '여름', 'Summer'],
    ['0001-01-15', 'kr', '겨울방학', 'Winter vacation'],
  ] as const)('that holds %s (%s) is called %s, %s', (day, calendar, korean, english) => {
    expect(termName(termOf(day, calendar), 'ko')).toBe(korean);
    expect(termName(termOf(day, calendar), 'en')).toBe(english);
  });

  it('carries the year in which it begins where that is asked for', () => {
    expect(termName(termOf('2022-01-15', 'kr'), 'ko', { year: true })).toBe('2021년 겨울방학');
    expect(termName(termOf('2021-04-01', 'kr'), 'ko', { year: true })).toBe('2021년 1학기');
    expect(termName(termOf('2021-10-01', 'kr'), 'en', { year: true })).toBe('2nd semester 2021');
  });
});
