import { describe, expect, it } from '@jest/globals';
import { between } from './glide';

describe('the way between two windows', () => {
  const far = { first: 0, last: 1000 };
  const near = { first: 600, last: 700 };

  it('begins at one and ends at the other', () => {
    expect(between(far, near, 0)).toEqual(far);
    const { first, last } = between(far, near, 1);
    expect(first).toBeCloseTo(600);
    expect(last).toBeCloseTo(700);
  });

  it('comes closer by the same ratio all the way', () => {
    const lengths = [0, 0.25, 0.5, 0.75, 1].map((part) => {
      const { first, last } = between(far, near, part);
      return last - first;
    });
    const ratios = lengths.slice(1).map((length, i) => length / lengths[i]!);
    for (const ratio of ratios) expect(ratio).toBeCloseTo(ratios[0]!);
  });

  it('keeps its length where both are as long', () => {
    expect(between({ first: 0, last: 10 }, { first: 20, last: 30 }, 0.5)).toEqual({ first: 10, last: 20 });
  });
});
