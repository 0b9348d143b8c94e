import fc from 'fast-check';
import { parseEdtf } from '@ullim/types/honest-date/edtf';
import { daysMeant } from '@ullim/types/honest-date/days';
import type { StudyOnDate } from '@ullim/types/study-session';
import { id } from '../a-journey.fixture.js';
import { totalsByGoal, totalsByMilestone, totalsByPeriod, yearOfStudy } from './study-totals.js';

const studied = (
  on: string,
  minutes: number,
  goalId: string | null = null,
  milestoneId: string | null = null,
): StudyOnDate => ({ on, minutes, goalId, milestoneId });
const told = (study: StudyOnDate[], scale: 'week' | 'month' | 'term') =>
  totalsByPeriod(study, scale, 'kr').map(({ when, minutes, sometime }) => [when, minutes, sometime]);

const study = [
  studied('2021-09-05', 30),
  studied('2021-09-06', 60),
  studied('2021-09-12', 15),
  studied('2021-09', 200),
  studied('2021-41', 1000),
  studied('2021-12', 40),
  studied('2021', 5),
  studied('2021-24', 7),
];

describe('What was studied', () => {
  it('is told by week, from Monday on, and what no week holds under the month, the term or the year', () => {
    expect(told(study, 'week')).toEqual([
      ['2021-08-30/2021-09-05', 30, false],
      ['2021-09-06/2021-09-12', 75, false],
      ['2021-09', 200, true],
      ['2021-41', 1000, true],
      ['2021-12', 40, true],
      ['2021', 5, true],
      ['2021-24', 7, true],
    ]);
  });

  it('is told by month', () => {
    expect(told(study, 'month')).toEqual([
      ['2021-09', 305, false],
      ['2021-41', 1000, true],
      ['2021-12', 40, false],
      ['2021', 5, true],
      ['2021-24', 7, true],
    ]);
  });

  it('is told by term; a December that two terms share stands under its year', () => {
    expect(told(study, 'term')).toEqual([
      ['2021-41', 1305, false],
      ['2021', 45, true],
      ['2021-24', 7, false],
    ]);
  });

  it('is told by goal and by milestone, the most studied first', () => {
    const [nlp, vision, book] = [id(1), id(2), id(3)];
    const study = [
      studied('2021-09-01', 10),
      studied('2021-09-01', 30, vision),
      studied('2021-09-02', 20, nlp),
      studied('2021-10', 50, nlp, book),
    ];
    expect(totalsByGoal(study)).toEqual([
      { goalId: nlp, minutes: 70 },
      { goalId: vision, minutes: 30 },
      { goalId: null, minutes: 10 },
    ]);
    expect(totalsByMilestone(study)).toEqual([
      { milestoneId: null, minutes: 60 },
      { milestoneId: book, minutes: 50 },
    ]);
  });

  it('in a year is known day by day, or only to lie in it', () => {
    const { days, sometime, minutes } = yearOfStudy([...study, studied('2021-09-06', 5)], 2021, 'kr');
    expect([...days]).toEqual([
      ['2021-09-05', 30],
      ['2021-09-06', 65],
      ['2021-09-12', 15],
    ]);
    // The winter of 2021 runs into 2022, so nobody knows.
    expect([sometime, minutes]).toEqual([1245, 1355]);
  });

  it('is nothing where nothing was studied', () => {
    expect([totalsByGoal([]), totalsByPeriod([], 'week', 'kr')]).toEqual([[], []]);
    expect(yearOfStudy([], 2021, 'kr')).toEqual({ days: new Map(), sometime: 0, minutes: 0 });
  });
});

const anyMoment = fc
  .tuple(
    fc.integer({ min: 2019, max: 2023 }),
    fc.constantFrom('', '-01', '-02', '-06', '-09', '-12', '-21', '-22', '-23', '-24', '-40', '-41', '~'),
    fc.integer({ min: 1, max: 12 }),
    fc.integer({ min: 1, max: 28 }),
    fc.boolean(),
  )
  .map(([year, rest, month, day, exact]) =>
    exact ? `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}` : `${year}${rest}`,
  );
const anySubject = fc.constantFrom(null, id(1), id(2), id(3));
const anyStudy = fc.array(
  fc
    .tuple(anyMoment, fc.integer({ min: 1, max: 600 }), anySubject, anySubject)
    .map(([on, minutes, goalId, milestoneId]) => studied(on, minutes, goalId, milestoneId)),
  { maxLength: 30 },
);
const anyScale = fc.constantFrom('week' as const, 'month' as const, 'term' as const);
const anyCalendar = fc.constantFrom('kr' as const, 'plain' as const);
const sum = (totals: Iterable<{ minutes: number }>) =>
  [...totals].reduce((all, { minutes }) => all + minutes, 0);

describe('However vaguely one remembers when one studied', () => {
  it('every minute counts once, by goal, by milestone and by period', () => {
    fc.assert(
      fc.property(anyStudy, anyScale, anyCalendar, (study, scale, calendar) => {
        const all = sum(study);
        expect(sum(totalsByGoal(study))).toBe(all);
        expect(sum(totalsByMilestone(study))).toBe(all);
        expect(sum(totalsByPeriod(study, scale, calendar))).toBe(all);
      }),
    );
  });

  it('periods of one scale do not overlap, each is told once, and each is an honest date of its days', () => {
    fc.assert(
      fc.property(anyStudy, anyScale, anyCalendar, (study, scale, calendar) => {
        const totals = totalsByPeriod(study, scale, calendar);
        expect(new Set(totals.map(({ when }) => when)).size).toBe(totals.length);
        for (const { when, first, last } of totals) {
          expect(parseEdtf(when)).not.toBeNull();
          expect(daysMeant(when, calendar)).toMatchObject({ startFirst: first, endLast: last });
        }
        const proper = totals.filter(({ sometime }) => !sometime);
        proper.slice(1).forEach(({ first }, index) => expect(first > proper[index]!.last).toBe(true));
      }),
    );
  });

  it('a period holds every day its study can have been on, and no shorter one that was asked for does', () => {
    fc.assert(
      fc.property(anyMoment, anyScale, anyCalendar, (on, scale, calendar) => {
        const [total] = totalsByPeriod([studied(on, 1)], scale, calendar);
        const { startFirst, endLast } = daysMeant(on, calendar);
        expect(total!.first <= startFirst && endLast! <= total!.last).toBe(true);
        if (scale === 'month' && /^\d{4}-(0\d|1[0-2])/.test(on)) expect(total!.sometime).toBe(false);
        if (scale === 'week') expect(total!.sometime).toBe(startFirst !== endLast);
      }),
    );
  });

  it('a year tells no more than was studied, and days only of that year', () => {
    fc.assert(
      fc.property(anyStudy, fc.integer({ min: 2019, max: 2023 }), anyCalendar, (study, year, calendar) => {
        const { days, sometime, minutes } = yearOfStudy(study, year, calendar);
        expect([...days.values()].reduce((all, each) => all + each, sometime)).toBe(minutes);
        expect(minutes).toBeLessThanOrEqual(sum(study));
        for (const day of days.keys()) expect(day.slice(0, 4)).toBe(String(year));
      }),
    );
  });
});
