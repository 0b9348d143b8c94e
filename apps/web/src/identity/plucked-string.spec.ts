import { describe, expect, it } from '@jest/globals';
import { pluck } from '@/identity/plucked-string';

describe('a plucked string', () => {
  it.each([1, 2, 3, 4, 5])('sounds as %i', (count) => {
    expect(pluck(count, 34, 20).strings).toHaveLength(count);
  });
  it('rests in the middle when it is one', () => {
    expect(pluck(1, 60, 30).strings[0]).toBe('M0 15C18 15 18 15 30 15S42 15 60 15');
  });
  it('stays inside its box', () => {
    const crests = [...pluck(5, 60, 30).water.matchAll(/ 30 (\S+?)S/g)].map((match) => Number(match[1]));
    expect(Math.min(...crests)).toBeGreaterThanOrEqual(0);
    expect(Math.max(...crests)).toBeLessThanOrEqual(30);
  });
});
