import { partsOf } from './fade-parts.js';

describe('the parts of a fade', () => {
  it('are its soft ends and what is even between and beside them, on whole pixels', () => {
    const parts = partsOf({
      from: [100, 0],
      to: [200, 0],
      stops: [
        [0, 0],
        [0.255, 1],
        [0.755, 1],
        [1, 0.5],
      ],
    });
    expect(parts).toEqual([
      { from: -Infinity, to: 100, alpha: 0 },
      { from: 100, to: 126, alpha: null },
      { from: 126, to: 175, alpha: 1 },
      { from: 175, to: 200, alpha: null },
      { from: 200, to: Infinity, alpha: 0.5 },
    ]);
  });

  it('are one where it is no fade at all', () => {
    const even = {
      from: [0, 0],
      to: [0, 90],
      stops: [
        [0, 1],
        [1, 1],
      ],
    } as const;
    expect(partsOf({ ...even, stops: [...even.stops] })).toEqual([
      { from: -Infinity, to: Infinity, alpha: 1 },
    ]);
  });
});
