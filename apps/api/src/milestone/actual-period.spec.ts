import type { Calendar } from '@ullim/types/account';
import { daysMeant } from '@ullim/types/honest-date/days';
import { HonestDate, parseEdtf, writeEdtf } from '@ullim/types/honest-date/edtf';
import { problemOfActual, type Status } from '@ullim/types/milestone';
import fc from 'fast-check';
import { ProblemError } from '../problem/problem.js';
import {
  afterBeginning,
  afterCompletion,
  afterReopening,
  afterSettingAside,
  beforeAct,
} from './actual-period.js';

describe('when a milestone really happened', () => {
  it('goes on from its beginning', () => {
    expect(afterBeginning('2021-41')).toBe('2021-41/..');
    expect(afterBeginning('2021~')).toBe('2021~/..');
  });

  it.each([
    [null, '2021-12-20', '2021-12-20'],
    ['2021-41/..', '2021-12-20', '2021-41/2021-12-20'],
    ['2021-12/..', '2021-12', '2021-12'],
    ['2021-09~/..', '2021', '2021-09~/2021'],
    ['2021-09/2021-11', '2021-12-20', '2021-09/2021-11'],
    ['2021-09/', '2021-12-20', '2021-09/'],
    ['2021', '2022', '2021'],
  ])('%s completed on %s is %s', (actual, on, expected) => {
    expect(afterCompletion(actual, on, 'kr')).toBe(expected);
  });

  it('never was, when it was set aside before it began', () => {
    expect(afterSettingAside(null, '2021-12-20', 'kr')).toBeNull();
    expect(afterSettingAside('2021-09/..', '2021-12-20', 'kr')).toBe('2021-09/2021-12-20');
  });

  it.each([
    [null, null],
    ['2021-12-20', '2021-12-20/..'],
    ['2021-09/2021-12', '2021-09/..'],
    ['2021-09/', '2021-09/..'],
  ])('%s reopened is %s', (actual, expected) => {
    expect(afterReopening(actual)).toBe(expected);
  });

  it('cannot end before it began, by the days of the person’s own calendar', () => {
    expect(refusal(() => afterCompletion('2021-09-01/..', '2021-08-31', 'kr'))).toEqual(['on']);
    expect(refusal(() => afterCompletion('2021-41/..', '2021-08', 'kr'))).toEqual(['on']);
  });

  it.each<[string, Status, string | null, string | null, string | null]>([
    ['as it was, when nothing was corrected', 'under_way', '2021-09/2021-12', '2021-09/..', '2021-09/..'],
    ['from its corrected beginning', 'under_way', '2021-08/2021-12', '2021-09/..', '2021-08/..'],
    ['from a beginning told since', 'under_way', '2021-08/2021-12', null, '2021-08/..'],
    ['at a time forgotten since', 'under_way', null, '2021-09/..', null],
    ['never, when it was planned', 'planned', '2021-08/2021-12', null, null],
    ['until its old end', 'done', '2021-08/..', '2021-09/2021-11', '2021-08/2021-11'],
    ['until the day that was all of it', 'done', '2021-08/..', '2021-12-20', '2021-08/2021-12-20'],
    ['until an end nobody remembers', 'done', '2021-08/..', '2021-09/', '2021-08/'],
  ])('is, with the last act taken back, %s', (_, status, actual, before, expected) => {
    const made = { status: 'done' as const, actual: '2021-09/2021-12', reason: null };
    const old = { status, actual: before, reason: null };
    expect(beforeAct(actual, { made, old }, 'kr')).toBe(expected);
  });

  it('always fits its status, and keeps its beginning', () => {
    fc.assert(
      fc.property(anyMoment, anyMoment, anyCalendar, (from, on, calendar) => {
        const begun = afterBeginning(from);
        expect(problemOfActual('under_way', begun)).toBeNull();
        const ended = attempt(() => afterCompletion(begun, on, calendar));
        const possible = daysMeant(on, calendar).endLast! >= daysMeant(from, calendar).startFirst;
        expect(ended !== null).toBe(possible);
        if (ended === null) return;
        expect(HonestDate.safeParse(ended).success).toBe(true);
        expect(problemOfActual('done', ended)).toBeNull();
        expect(beginningOf(ended)).toBe(from);
        expect(afterReopening(ended)).toBe(begun);
        expect(afterSettingAside(begun, on, calendar)).toBe(ended);
      }),
    );
  });
});

const anyMoment = fc
  .tuple(
    fc.integer({ min: 2018, max: 2024 }),
    fc.constantFrom('', '-01', '-09', '-12', '-09-02', '-02-28', '-21', '-22', '-23', '-24', '-40', '-41'),
    fc.constantFrom('', '~'),
  )
  .map((parts) => parts.join(''));
const anyCalendar = fc.constantFrom<Calendar>('kr', 'plain');

const beginningOf = (date: string) => writeEdtf({ start: parseEdtf(date)!.start, end: 'same' });

function attempt<T>(act: () => T): T | null {
  try {
    return act();
  } catch (error) {
    if (error instanceof ProblemError) return null;
    throw error;
  }
}

function refusal(act: () => unknown): string[] | undefined {
  try {
    act();
    return [];
  } catch (error) {
    return (error as ProblemError).problem.errors?.map(({ path }) => path);
  }
}
