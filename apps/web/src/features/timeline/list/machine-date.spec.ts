import { expect, it } from '@jest/globals';
import { machineDate } from './machine-date';

it.each([
  ['2021', '2021'],
  ['2021-09', '2021-09'],
  ['2021-09-02', '2021-09-02'],
  ['2021-41', '2021'],
  ['2021-24', '2021'],
  ['2021-09~/..', '2021-09'],
  ['2021-41/2022-24', '2021'],
])('a machine reads %s as %s, never more than is known', (date, read) => {
  expect(machineDate(date)).toBe(read);
});
