import { expect, it } from '@jest/globals';
import type { Journey } from '@ullim/timeline/journey/journey';
import { isAnythingInTime } from './use-nothing-here';

it('a goal, or what bounds a decision, has a place in time; without either there is no other time to go to', () => {
  const journey = (over: object) => ({ lanes: [], bounds: [], ...over }) as unknown as Journey;
  expect(isAnythingInTime(journey({ lanes: [{}] }))).toBe(true);
  expect(isAnythingInTime(journey({ bounds: [{}] }))).toBe(true);
  expect(isAnythingInTime(journey({ sometime: [{}] }))).toBe(false);
});
