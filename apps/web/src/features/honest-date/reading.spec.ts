import { describe, expect, it } from '@jest/globals';
import { readDate } from '@/features/honest-date/reading';

const where = { today: '2021-12-26', calendar: 'kr', locale: 'ko', lean: 'past', momentOnly: false } as const;

describe('a date field', () => {
  it('takes periods', () => {
    expect(readDate('3월부터', where)).toEqual({ date: '2021-03/..' });
    expect(readDate('2021년 9월 ~ 12월', where)).toEqual({ date: '2021-09/2021-12' });
  });

  it('leans the way it is asked to', () => {
    expect(readDate('3월', where)).toEqual({ date: '2021-03' });
    expect(readDate('3월', { ...where, lean: 'future' })).toEqual({ date: '2022-03' });
  });

  it('says what it did not understand', () => {
    expect(readDate('언젠가는', where)).toEqual({ problem: 'not_understood' });
    expect(readDate('2021-02-30', where)).toEqual({ problem: 'impossible_day' });
    expect(readDate(' ', where)).toEqual({ problem: 'empty' });
  });
});

describe('a field for one moment', () => {
  const moment = { ...where, momentOnly: true };

  it('hears "since March" as March, the label has said since', () => {
    expect(readDate('3월부터', moment)).toEqual({ date: '2021-03' });
    expect(readDate('since 2020', moment)).toEqual({ date: '2020' });
  });

  it('asks for one moment when given two', () => {
    expect(readDate('2021년 9월 ~ 12월', moment)).toEqual({ problem: 'one_moment' });
  });
});
