import { partsOf } from './fade-parts.js';

describe('the parts of a fade', () => {
  it('are its soft ends and what is even between and beside them, on whole pixels', () => {
    const parts = partsOf({
      from: [100, 0],
      to: [200, 0],
      stops: [
        [0, 0],
        [0.256, 1],
        [0.756, 1],
        [1, 0.5],
      ],
    });
    expect(parts.map(({ from, to, alpha }) => [from, to, alpha])).toEqual([
      [-Infinity, 100, 0],
      [100, 126, null],
      [126, 176, 1],
      [176, 200, null],
      [200, Infinity, 0.5],
    ]);
    expect(parts[1]!.fade!.stops.map(([, alpha]) => alpha)).toEqual([0, 1]);
    expect(parts[1]!.fade!.to[0]).toBeCloseTo(125.6);
  });

  it('are one where it is no fade at all', () => {
    const even = partsOf({
      from: [0, 0],
      to: [0, 90],
      stops: [
        [0, 1],
        [1, 1],
      ],
    });
    expect(even).toEqual([{ from: -Infinity, to: Infinity, alpha: 1, fade: null }]);
  });

  it('leave no pixel out and none twice', () => {
    const stops = Array.from({ length: 40 }, (_, index) => [index / 39, (index % 3) / 2] as const);
    const parts = partsOf({ from: [0, 0], to: [57, 0], stops });
    for (const [index, { from }] of parts.entries())
      expect(from).toBe(index === 0 ? -Infinity : parts[index - 1]!.to);
    expect(parts[parts.length - 1]!.to).toBe(Infinity);
  });
});
