import { describe, expect, it } from '@jest/globals';
import { formatAgo, formatInstant } from '@/lib/instant';

const now = new Date('2021-12-26T12:00:00Z');

describe('how long ago', () => {
  it.each([
    ['2021-12-26T12:00:00Z', '방금', 'just now'],
    ['2021-12-26T20:59:57+09:00', '3초 전', '3 seconds ago'],
    ['2021-12-26T11:58:10Z', '1분 전', '1 minute ago'],
    ['2021-12-26T09:00:00Z', '3시간 전', '3 hours ago'],
    ['2021-12-25T11:00:00Z', '어제', 'yesterday'],
    ['2021-11-01T12:00:00Z', '2021년 11월 1일', '1 November 2021'],
  ])('%s', (instant, korean, english) => {
    expect(formatAgo(instant, now, 'ko', 'Asia/Seoul')).toBe(korean);
    expect(formatAgo(instant, now, 'en', 'Asia/Seoul')).toBe(english);
  });

  it('never speaks of the future when two clocks differ', () => {
    expect(formatAgo('2021-12-26T12:00:05Z', now, 'ko')).toBe('방금');
  });
});

it('an instant is told in the account’s own zone', () => {
  expect(formatInstant('2021-12-26T15:30:00Z', 'ko', 'Asia/Seoul')).toContain('12월 27일');
});
