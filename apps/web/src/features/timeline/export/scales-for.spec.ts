import { describe, expect, it } from '@jest/globals';
import { scalesFor } from './scales-for';

describe('The scale of a picture', () => {
  it('is twice its size as a rule, with less to fall back on', () => {
    const [first, ...others] = scalesFor({ width: 1280, height: 720 }, 2);
    expect(first).toBe(2);
    for (const scale of others) expect(scale).toBeLessThan(2);
  });

  it('is less where no browser could hold it', () => {
    for (const size of [
      { width: 2560, height: 40_000 },
      { width: 9_000, height: 9_000 },
    ]) {
      const [scale] = scalesFor(size, 2) as [number];
      expect(scale).toBeLessThan(2);
      expect(Math.max(size.width, size.height) * scale).toBeLessThanOrEqual(16_384);
      expect(size.width * size.height * scale ** 2).toBeLessThanOrEqual(2 ** 27 + 1);
    }
  });
});
