import { describe, expect, it } from '@jest/globals';
import { nextLane } from './use-lane-keys';

describe('the next lane', () => {
  it('begins the picture, and goes no further than the first and the last', () => {
    expect(nextLane(0, 1, 60, 250)).toBe(60);
    expect(nextLane(60, 1, 60, 250)).toBe(120);
    expect(nextLane(240, 1, 60, 250)).toBe(250);
    expect(nextLane(250, 1, 60, 250)).toBe(250);
    expect(nextLane(250, -1, 60, 250)).toBe(240);
    expect(nextLane(60, -1, 60, 250)).toBe(0);
    expect(nextLane(0, -1, 60, 250)).toBe(0);
  });

  it('is the one that is cut off where a hand left the lanes in between', () => {
    expect(nextLane(90, 1, 60, 250)).toBe(120);
    expect(nextLane(90, -1, 60, 250)).toBe(60);
  });

  it('is not the one a browser rounded away from', () => {
    expect(nextLane(128, 1, 64.4, 500)).toBeCloseTo(193.2);
    expect(nextLane(129, -1, 64.4, 500)).toBeCloseTo(64.4);
  });

  it('is none where there is room for all', () => {
    expect(nextLane(0, 1, 60, 0)).toBe(0);
  });
});
