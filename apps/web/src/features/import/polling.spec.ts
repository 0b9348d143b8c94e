import { afterEach, expect, it, jest } from '@jest/globals';
import type { ImportView } from '@ullim/types/import';
import { effectScope, shallowRef } from 'vue';
import { isMoving, nextWait, usePolling } from './polling';

afterEach(() => void jest.useRealTimers());

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

it('asks no more once its page was left, even while an answer is still on its way', async () => {
  jest.useFakeTimers();
  let answer = () => {};
  let asked = 0;
  const page = effectScope();
  page.run(() =>
    usePolling(shallowRef({ state: 'bringing' } as ImportView), () => {
      asked++;
      return new Promise<void>((resolve) => (answer = resolve));
    }),
  );
  await jest.advanceTimersByTimeAsync(1_000);
  expect(asked).toBe(1);
  page.stop();
  answer();
  await jest.advanceTimersByTimeAsync(60_000);
  expect(asked).toBe(1);
});
