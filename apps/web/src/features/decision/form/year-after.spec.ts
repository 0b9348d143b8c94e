import { expect, it } from '@jest/globals';
import { yearAfter } from './year-after';

it.each([
  ['2021-12-26', '2022-12-26'],
  ['2024-02-29', '2025-02-28'],
  ['2021-12', '2022-12'],
  ['2021-41', '2022-41'],
  ['2021~', '2022~'],
])('a year after %s is %s', (moment, later) => {
  expect(yearAfter(moment)).toBe(later);
});
