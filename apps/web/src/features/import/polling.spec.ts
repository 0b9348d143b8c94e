import { expect, it } from '@jest/globals';
import { isMoving, nextWait } from './polling';

it('asks soon while something goes on, and more and more seldom while nothing does', () => {
  let wait = nextWait(0, true);
  const waits = Array.from({ length: 8 }, () => (wait = nextWait(wait, false)));
  expect(waits).toEqual([...waits].sort((a, b) => a - b));
  expect(waits.at(-1)).toBe(10_000);
  expect(nextWait(10_000, true)).toBeLessThan(1000);
});

it('does not ask about what nobody but its owner changes', () => {
  expect((['read', 'brought', 'refused', 'stopped'] as const).filter(isMoving)).toEqual([]);
});
