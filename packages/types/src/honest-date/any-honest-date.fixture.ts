import fc from 'fast-check';
import { daysInMonth, writeDay, type Day } from './day.js';
import { parseEdtf, writeEdtf, type Edtf, type HonestDate, type Season } from './edtf.js';
import type { Moment } from './moment.js';

type Years = { min?: number; max?: number };

export function anyDay({ min = 1, max = 9999 }: Years = {}): fc.Arbitrary<Day> {
  return fc
    .tuple(fc.integer({ min, max }), fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 31 }))
    .map(([year, month, day]) => writeDay(year, month, Math.min(day, daysInMonth(year, month))));
}

export function anyMoment({ min = 1, max = 9999 }: Years = {}): fc.Arbitrary<Moment> {
  const year = fc.integer({ min, max });
  const about = fc.boolean();
  const month = fc.integer({ min: 1, max: 12 });
  const season = fc.constantFrom<Season[]>(21, 22, 23, 24, 40, 41);
  return fc.oneof(
    fc.record({ year, about }),
    fc.record({ year, month, about }),
    fc.record({ year, season, about }),
    fc.record({ year, month, day: fc.integer({ min: 1, max: 28 }), about }),
  );
}

/** Canonical and possible. Half of the intervals are short, as they are in a life. */
export function anyHonestDate(years: Years = {}): fc.Arbitrary<HonestDate> {
  const moment = anyMoment(years);
  const interval = fc.tuple(moment, moment, fc.boolean()).map(([start, end, close]): Edtf => {
    return { start, end: close ? { ...end, year: start.year } : end };
  });
  const single = fc
    .tuple(moment, fc.constantFrom('same' as const, 'goes_on' as const, 'forgotten' as const))
    .map(([start, end]): Edtf => ({ start, end }));
  return fc
    .oneof(single, interval)
    .map(writeEdtf)
    .filter((date) => parseEdtf(date) !== null);
}
