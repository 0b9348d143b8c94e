import { expect, it } from '@jest/globals';
import { quarterOf } from './quarter';

it.each([
  [0, 100, 0],
  [24, 100, 0],
  [25, 100, 25],
  [99, 100, 75],
  [100, 100, 100],
  [101, 100, 100],
  [5, 0, 0],
])('%i of %i is heard as %i percent', (done, total, percent) => {
  expect(quarterOf(done, total)).toBe(percent);
});
