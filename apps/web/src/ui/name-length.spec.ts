import { describe, expect, it } from '@jest/globals';
import { lengthOfName } from './name-length';

describe('how long a name is', () => {
  it.each([
    ['자연어처리', 'short'],
    ['가'.repeat(40), 'short'],
    ['가'.repeat(41), 'long'],
    ['a'.repeat(80), 'short'],
    ['a'.repeat(200), 'long'],
    ['가'.repeat(300), 'endless'],
  ])('%s is %s', (name, length) => {
    expect(lengthOfName(name)).toBe(length);
  });
});
