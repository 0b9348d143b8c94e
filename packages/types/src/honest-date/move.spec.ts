import fc from 'fast-check';
import type { Calendar } from '../account.js';
import { anyHonestDate } from './any-honest-date.fixture.js';
import { dayNumber } from './day.js';
import { daysMeant } from './days.js';
import { parseEdtf, readHonestDate, type Edtf, type HonestDate, type Moment } from './edtf.js';
import { daysOfStep, movableParts, moveByDays, moveBySteps, type MovedPart } from './move.js';
import { spanOf } from './span.js';

const moved = (date: string, part: MovedPart, steps: number, calendar: Calendar = 'kr') =>
  moveBySteps(date, part, steps, calendar);
const dragged = (date: string, part: MovedPart, days: number, calendar: Calendar = 'kr') =>
  moveByDays(date, part, days, calendar);

const anyCalendar = fc.constantFrom<Calendar[]>('kr', 'plain');
const anyPart = fc.constantFrom<MovedPart[]>('whole', 'start', 'end');
const anySteps = fc.integer({ min: -40, max: 40 });
const ofALife = { min: 1900, max: 2100 };

describe('A date that is moved', () => {
  it.each([
    ['2022-03', 1, '2022-04'],
    ['2022-12', 1, '2023-01'],
    ['2022-01', -1, '2021-12'],
    ['2022', 2, '2024'],
    ['2022-06-30', 1, '2022-07-01'],
    ['2022-03~', -3, '2021-12~'],
    ['2022-03/2022-04', 2, '2022-05/2022-06'],
    ['2022-01-30/2022-02-02', 1, '2022-01-31/2022-02-03'],
    ['2022-03/..', 1, '2022-04/..'],
    ['2022-03/', 1, '2022-04/'],
  ])('%s, by %i, is %s', (date, steps, expected) => {
    expect(moved(date, 'whole', steps)).toBe(expected);
  });

  it.each<[string, number, Calendar, string]>([
    ['2022-40', 1, 'kr', '2022-22'],
    ['2022-22', 1, 'kr', '2022-41'],
    ['2022-41', 1, 'kr', '2022-24'],
    ['2022-24', 1, 'kr', '2023-40'],
    ['2022-40', -1, 'kr', '2021-24'],
    ['2022-21', 1, 'kr', '2022-23'],
    ['2022-21', 1, 'plain', '2022-22'],
    ['2022-24', 1, 'plain', '2023-21'],
    ['2022-40', 1, 'plain', '2022-41'],
    ['2022-41', 1, 'plain', '2023-40'],
    ['2022-40/2022-41', 1, 'kr', '2022-22/2022-24'],
  ])('%s, by %i, goes on to the term that follows in the %s calendar: %s', (date, steps, calendar, next) => {
    expect(moved(date, 'whole', steps, calendar)).toBe(next);
  });

  it('moves as its vaguer end can, and the other one along with it', () => {
    expect(moved('2022-03-02/2022-05', 'whole', 1)).toBe('2022-04-02/2022-06');
    expect(moved('2022-41/2023-02', 'whole', 1)).toBe('2022-24/2023-05');
    expect(moved('2022/2023-03-10', 'whole', 1)).toBe('2023/2024-03-09');
  });

  it.each<[string, MovedPart, number, string]>([
    ['2022-03/2022-04', 'end', 2, '2022-03/2022-06'],
    ['2022-03/2022-04', 'start', -1, '2022-02/2022-04'],
    ['2022-03', 'end', 1, '2022-03/2022-04'],
    ['2022-03', 'start', -1, '2022-02/2022-03'],
    ['2022-40', 'end', 1, '2022-40/2022-22'],
    ['2022-06-11', 'end', 1, '2022-06-11/2022-06-12'],
    ['2022-03/2022-06-11', 'end', 1, '2022-03/2022-06-12'],
    ['2022-03/2022-04~', 'end', 1, '2022-03/2022-05~'],
  ])('%s by its %s, by %i, is %s', (date, part, steps, expected) => {
    expect(moved(date, part, steps)).toBe(expected);
  });

  it('becomes one moment when its ends meet, and never ends before it begins', () => {
    expect(moved('2022-03/2022-04', 'end', -1)).toBe('2022-03');
    expect(moved('2022-03/2022-04', 'end', -2)).toBeNull();
    expect(moved('2022-03/2022-04', 'start', 2)).toBeNull();
    expect(dragged('2022-03/2022-04', 'end', -4000)).toBe('2022-03');
  });

  it('keeps an open end open', () => {
    expect(movableParts('2022-03/..')).toEqual(['whole', 'start']);
    expect(movableParts('2022-03')).toEqual(['whole', 'start', 'end']);
    expect(moved('2022-03/..', 'end', 1)).toBeNull();
    expect(dragged('2022-03/', 'end', 90)).toBe('2022-03/');
  });

  it('stays within the years that there are', () => {
    expect(moved('9999-12', 'whole', 1)).toBeNull();
    expect(moved('0001-01-01', 'whole', -1)).toBeNull();
    expect(dragged('9999-03', 'whole', 4000)).toBe('9999-12');
  });

  it('under a hand goes to the nearest place that one can say', () => {
    expect(dragged('2022-03', 'whole', 14)).toBe('2022-03');
    expect(dragged('2022-03', 'whole', 17)).toBe('2022-04');
    expect(dragged('2022-03/2022-04', 'end', 50)).toBe('2022-03/2022-06');
    expect(dragged('2022-40', 'whole', 100)).toBe('2022-22');
    expect(dragged('2022-06-11', 'whole', 0.4)).toBe('2022-06-11');
  });

  it('is an honest date as exact as before, whatever is moved', () => {
    fc.assert(
      fc.property(anyHonestDate(), anyPart, anySteps, anyCalendar, (date, part, steps, calendar) => {
        const result = moveBySteps(date, part, steps, calendar);
        if (result === null) return;
        const [before, after] = [parseEdtf(date)!, parseEdtf(result)!];
        expect(exactness(after, calendar)).toEqual(exactness(before, calendar));
        expect(endsAfterItBegins(result, calendar)).toBe(true);
      }),
    );
  });

  it('comes back when it is moved back', () => {
    fc.assert(
      fc.property(anyHonestDate(), anyPart, anySteps, anyCalendar, (date, part, steps, calendar) => {
        // "0002-40/0002-02" ends before it begins where terms are Korean, and nothing is moved to there.
        fc.pre(endsAfterItBegins(date, calendar));
        const result = moveBySteps(date, part, steps, calendar);
        if (result !== null) expect(moveBySteps(result, part, -steps, calendar)).toBe(date);
      }),
    );
  });

  it('never goes further than by a step from where the hand is, unless it can go no further', () => {
    const days = fc.integer({ min: -3000, max: 3000 });
    const calm = anyHonestDate(ofALife).filter((date) => parseEdtf(date)!.end === 'same');
    fc.assert(
      fc.property(calm, days, anyCalendar, (date, wanted, calendar) => {
        const result = moveByDays(date, 'whole', wanted, calendar);
        const went =
          dayNumber(daysMeant(result, calendar).startFirst) - dayNumber(daysMeant(date, calendar).startFirst);
        // A term is up to a quarter longer than the average of them.
        expect(Math.abs(went - wanted)).toBeLessThanOrEqual(daysOfStep(date, 'whole', calendar) * 0.65 + 1);
      }),
    );
  });
});

function endsAfterItBegins(date: HonestDate, calendar: Calendar): boolean {
  const { start, end } = readHonestDate(date);
  return typeof end !== 'object' || spanOf(start, calendar).first <= spanOf(end, calendar).last;
}

/** What is known of both ends. Seasons of one circle are known equally well. */
function exactness({ start, end }: Edtf, calendar: Calendar) {
  const of = ({ season, month, day, about }: Moment) => {
    const terms: readonly number[] = calendar === 'kr' ? [40, 22, 41, 24] : [21, 22, 23, 24];
    const known =
      day !== undefined ? 'day' : season !== undefined ? terms.includes(season) : month && 'month';
    return `${known} ${about}`;
  };
  return { start: of(start), end: typeof end === 'object' ? of(end) : end === 'same' ? of(start) : end };
}
