import fc from 'fast-check';
import { anyDay } from './any-honest-date.fixture.js';
import { termOf, termsBetween } from './calendar.js';
import { addDays, FIRST_DAY, LAST_DAY } from './day.js';
import { daysMeant } from './days.js';
import { HonestDate } from './edtf.js';

const anyCalendar = fc.constantFrom('kr' as const, 'plain' as const);

describe('The Korean school year', () => {
  it.each([
    ['2021-03-01', '2021-40'],
    ['2021-06-20', '2021-40'],
    ['2021-06-21', '2021-22'],
    ['2021-08-31', '2021-22'],
    ['2021-09-01', '2021-41'],
    ['2021-12-20', '2021-41'],
    ['2021-12-21', '2021-24'],
    ['2022-02-28', '2021-24'],
    ['2024-02-29', '2023-24'],
    ['2022-03-01', '2022-40'],
  ])('%s lies in %s', (day, edtf) => {
    expect(termOf(day, 'kr').edtf).toBe(edtf);
  });

  it('runs through two semesters and two vacations', () => {
    expect(termsBetween('2021-05-05', '2022-02-28', 'kr')).toEqual([
      { edtf: '2021-40', first: '2021-03-01', last: '2021-06-20', vacation: false },
      { edtf: '2021-22', first: '2021-06-21', last: '2021-08-31', vacation: true },
      { edtf: '2021-41', first: '2021-09-01', last: '2021-12-20', vacation: false },
      { edtf: '2021-24', first: '2021-12-21', last: '2022-02-28', vacation: true },
    ]);
  });
});

describe('The plain year', () => {
  it('has four seasons, and no vacation', () => {
    expect(termsBetween('2021-03-01', '2021-12-01', 'plain').map((term) => term.edtf)).toEqual([
      ...['2021-21', '2021-22', '2021-23', '2021-24'],
    ]);
    expect(termsBetween('2021-03-01', '2021-12-01', 'plain').some((term) => term.vacation)).toBe(false);
  });
});

describe('Terms', () => {
  it('hold every day once, without gap or overlap', () => {
    fc.assert(
      fc.property(anyDay({ max: 9990 }), fc.nat(3000), anyCalendar, (first, length, calendar) => {
        const last = addDays(first, length);
        const terms = termsBetween(first, last, calendar);
        expect(terms[0]!.first <= first && last <= terms.at(-1)!.last).toBe(true);
        terms.slice(1).forEach((term, i) => expect(term.first).toBe(addDays(terms[i]!.last, 1)));
        expect(terms.filter((term) => term.first <= first && first <= term.last)).toEqual([
          termOf(first, calendar),
        ]);
      }),
    );
  });

  it('are honest dates that mean exactly their days', () => {
    fc.assert(
      fc.property(anyDay(), anyCalendar, (day, calendar) => {
        const term = termOf(day, calendar);
        const days = daysMeant(HonestDate.parse(term.edtf), calendar);
        expect([days.startFirst, days.endLast]).toEqual([term.first, term.last]);
      }),
    );
  });

  it.each(['kr', 'plain'] as const)('reach the first and the last day of all (%s)', (calendar) => {
    expect(termOf(FIRST_DAY, calendar)).toMatchObject({ edtf: '0001-01/0001-02', first: FIRST_DAY });
    expect(termOf(LAST_DAY, calendar)).toMatchObject({ edtf: '9999-24', last: LAST_DAY });
    expect(termsBetween('9998-03-01', LAST_DAY, calendar)).toHaveLength(8);
  });

  it('are none when the last day is before the first', () => {
    expect(termsBetween('2021-09-02', '2021-09-01', 'kr')).toEqual([]);
  });
});
