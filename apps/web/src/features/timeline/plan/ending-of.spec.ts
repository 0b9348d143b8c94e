import { describe, expect, it } from '@jest/globals';
import { endingOf } from './ending-of';

describe('The ending of "to" in Korean', () => {
  it.each(['2022년 3월', '2022년 3월 ~ 6월', '2022년 6월 11일', '2022년 1학기'])('%s로', (word) => {
    expect(endingOf(word)).toBe('vowel');
  });

  it.each(['2022년', '2021년 겨울방학', '2022년 3월 무렵'])('%s으로', (word) => {
    expect(endingOf(word)).toBe('consonant');
  });
});
