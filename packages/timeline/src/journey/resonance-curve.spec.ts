import fc from 'fast-check';
import { dayFromNumber, dayNumber } from '@ullim/types/honest-date/day';
import { LEVELS, type Level, type ReadingView } from '@ullim/types/resonance-reading';
import { aReading, id } from '../a-journey.fixture.js';
import { curveOf, LONG_SILENCE, pointsOf } from './resonance-curve.js';

const goalId = id(1);
const where = { calendar: 'kr', today: '2021-12-26' } as const;
const curve = (...given: [Level, string][]) =>
  curveOf(
    given.map(([level, on], index) => aReading(10 + index, goalId, level, on)),
    where,
  )!;
const noon = (day: string) => dayNumber(day) + 0.5;

describe('How a goal echoes', () => {
  it('is not known without a reading', () => {
    expect(curveOf([], where)).toBeNull();
  });

  it('is the same all along when it was said once', () => {
    const { resonanceAt } = curve([4, '2021-05-24']);
    expect(['2019-01-01', '2021-05-24', '2025-01-01'].map((day) => resonanceAt(noon(day)))).toEqual([
      4, 4, 4,
    ]);
  });

  it('lies in the middle of the days a date can mean', () => {
    const [point] = curve([3, '2021-41']).points;
    expect(dayFromNumber(Math.floor(point!.day))).toBe('2021-10-26');
  });

  it('counts as it was last written when several were given for the same days', () => {
    const first = aReading(10, goalId, 2, '2021-09');
    const second = { ...aReading(9, goalId, 5, '2021-09~'), createdAt: '2022-01-03T00:00:00+09:00' };
    expect(pointsOf([first, second], 'kr').map(({ level }) => level)).toEqual([5]);
    expect(pointsOf([second, first], 'kr').map(({ level }) => level)).toEqual([5]);
  });

  it('falls slowly at first and slowly at last when it fades', () => {
    const { resonanceAt } = curve([5, '2021-01-01'], [1, '2021-05-01']);
    const days = ['2021-01-01', '2021-01-21', '2021-03-02', '2021-04-11', '2021-05-01']
      .map(noon)
      .map(resonanceAt);
    expect(days[0]).toBe(5);
    expect(5 - days[1]!).toBeLessThan(0.5);
    expect(days[2]).toBeCloseTo(3, 1);
    expect(days[3]! - 1).toBeLessThan(0.5);
    expect(days[4]).toBe(1);
  });

  it('holds to today after the last reading', () => {
    const { to, resonanceAt } = curve([5, '2021-01-01'], [2, '2021-10-01']);
    expect(to).toBe(noon('2021-12-26'));
    expect(resonanceAt(to)).toBe(2);
  });

  it('is thin where more than half a year passes without a reading', () => {
    const { thinAt } = curve([5, '2020-01-01'], [4, '2020-06-01'], [3, '2021-06-01']);
    expect(thinAt(noon('2020-03-15'))).toBe(1);
    expect(thinAt(noon('2020-06-01'))).toBe(1);
    expect(thinAt(noon('2020-12-01'))).toBe(0.5);
    expect(thinAt(noon('2021-06-01'))).toBe(1);
    expect(thinAt(noon('2021-12-26'))).toBe(0.5);
  });

  it('is not thin while the last reading is young', () => {
    expect(curve([5, '2021-10-01']).thinAt(noon('2021-12-26'))).toBe(1);
  });
});

const anyReadings = fc
  .array(
    fc.tuple(
      fc.constantFrom(...LEVELS),
      fc
        .integer({ min: dayNumber('2019-01-01'), max: dayNumber('2021-12-26') })
        .chain((day) => fc.constantFrom(dayFromNumber(day), dayFromNumber(day).slice(0, 7))),
      fc.integer({ min: 0, max: 40 }),
    ),
    { minLength: 1, maxLength: 12 },
  )
  .map((given) =>
    given.map(([level, on, minute], index): ReadingView => ({
      ...aReading(10 + index, goalId, level, on),
      createdAt: `2022-01-01T00:${String(minute).padStart(2, '0')}:00Z`,
    })),
  );
const anyDay = fc.double({ min: dayNumber('2018-06-01'), max: dayNumber('2022-06-01'), noNaN: true });

describe('However often a person says it', () => {
  it('the curve passes through every reading that counts', () => {
    fc.assert(
      fc.property(anyReadings, (readings) => {
        const { points, resonanceAt } = curveOf(readings, where)!;
        for (const { day, level } of points) expect(resonanceAt(day)).toBe(level);
      }),
    );
  });

  it('it never has a value beyond the readings on either side', () => {
    fc.assert(
      fc.property(anyReadings, anyDay, (readings, day) => {
        const { points, resonanceAt } = curveOf(readings, where)!;
        const before = points.findLast((point) => point.day <= day) ?? points[0]!;
        const after = points.find((point) => point.day >= day) ?? points.at(-1)!;
        expect(resonanceAt(day)).toBeGreaterThanOrEqual(Math.min(before.level, after.level));
        expect(resonanceAt(day)).toBeLessThanOrEqual(Math.max(before.level, after.level));
      }),
    );
  });

  it('it only grows between a reading and a higher one, and only fades towards a lower one', () => {
    const anyPart = fc.double({ min: 0, max: 1, noNaN: true });
    fc.assert(
      fc.property(anyReadings, anyPart, anyPart, (readings, a, b) => {
        const { points, resonanceAt } = curveOf(readings, where)!;
        points.slice(1).forEach((after, index) => {
          const before = points[index]!;
          const at = (part: number) => resonanceAt(before.day + (after.day - before.day) * part);
          const way = Math.sign(after.level - before.level);
          expect(way * (at(Math.max(a, b)) - at(Math.min(a, b)))).toBeGreaterThanOrEqual(-1e-9);
        });
      }),
    );
  });

  it('it has no corner: it passes through a reading as steeply as it came', () => {
    fc.assert(
      fc.property(anyReadings, (readings) => {
        const { points, resonanceAt } = curveOf(readings, where)!;
        const step = 1e-4;
        for (const { day, level } of points) {
          const [before, after] = [level - resonanceAt(day - step), resonanceAt(day + step) - level];
          expect(Math.abs(after - before)).toBeLessThan(1e-5);
        }
      }),
    );
  });

  it('the order in which the readings come makes no difference', () => {
    fc.assert(
      fc.property(anyReadings, anyDay, (readings, day) => {
        const [one, other] = [curveOf(readings, where)!, curveOf([...readings].reverse(), where)!];
        expect(other.resonanceAt(day)).toBe(one.resonanceAt(day));
        expect(other.thinAt(day)).toBe(one.thinAt(day));
      }),
    );
  });

  it('a new reading changes nothing beyond the stretches next to its own', () => {
    fc.assert(
      fc.property(anyReadings, anyReadings, anyDay, (readings, [added], day) => {
        const [before, after] = [curveOf(readings, where)!, curveOf([...readings, added!], where)!];
        const at = pointsOf([added!], 'kr')[0]!.day;
        const index = after.points.findIndex((point) => point.day === at);
        const from = after.points[index - 2]?.day ?? -Infinity;
        const to = after.points[index + 2]?.day ?? Infinity;
        fc.pre(day <= from || day >= to);
        expect(after.resonanceAt(day)).toBeCloseTo(before.resonanceAt(day), 9);
      }),
    );
  });

  it('it is thin only where nobody said anything for long, and never thinner than half', () => {
    fc.assert(
      fc.property(anyReadings, anyDay, (readings, day) => {
        const { points, to, thinAt } = curveOf(readings, where)!;
        const before = points.findLast((point) => point.day <= day)?.day;
        const after = points.find((point) => point.day >= day)?.day ?? to;
        expect(thinAt(day)).toBeGreaterThanOrEqual(0.5);
        expect(thinAt(day)).toBeLessThanOrEqual(1);
        if (before === undefined || after - before <= LONG_SILENCE) expect(thinAt(day)).toBe(1);
      }),
    );
  });
});
