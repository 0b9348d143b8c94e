import { describe, expect, it } from '@jest/globals';
import { readingTime } from './reading-time';

describe('the time to read a caption', () => {
  it('is four seconds at least and nine at most', () => {
    expect(readingTime('')).toBe(4000);
    expect(readingTime('가'.repeat(500))).toBe(9000);
  });

  it('is longer for more words', () => {
    expect(readingTime('웹에서 머신러닝으로. 맞히는 일은 다음 날까지 남았다.')).toBeGreaterThan(
      readingTime('웹에서 머신러닝으로.'),
    );
  });

  it('is about the same for a sentence in either language', () => {
    const korean = readingTime('만드는 일은 조용해졌고, 맞히는 일은 다음 날까지 남았다.');
    const english = readingTime('Making things had gone quiet; guessing stayed with me overnight.');
    expect(Math.abs(korean - english)).toBeLessThan(1500);
  });
});
