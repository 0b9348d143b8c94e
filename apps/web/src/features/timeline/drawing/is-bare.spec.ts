import { describe, expect, it } from '@jest/globals';
import type { Scene } from '@ullim/timeline/scene';
import { isBare } from './is-bare';

const NONE = {
  ...{ bands: [], ribbons: [], threads: [], textures: [], spans: [], plans: [], ghosts: [] },
  ...{ marks: [], brackets: [], arcs: [] },
};
const scene = (over: object = {}, orientation = 'right'): Scene =>
  ({ orientation, size: { width: 1000, height: 600 }, rack: null, ...NONE, ...over }) as unknown as Scene;
const bandFrom = (x: number) => ({
  flows: [
    {
      water: [
        [x, 300],
        [x + 200, 300],
        [x + 200, 340],
      ],
    },
  ],
});

describe('a drawing', () => {
  it('is bare where nothing of the journey lies, though what has no date rests at its foot', () => {
    expect(isBare(scene())).toBe(true);
    const rack = { box: { x: 0, y: 550, width: 1000, height: 50 }, marks: [{ at: [90, 575] }] };
    expect(isBare(scene({ rack }))).toBe(true);
  });

  it.each([
    ['a band', { bands: [bandFrom(400)] }],
    ['the end of a band', { bands: [bandFrom(-150)] }],
    [
      'a bracket',
      {
        brackets: [
          {
            line: [
              [-80, 500],
              [30, 500],
            ],
          },
        ],
      },
    ],
    ['an arc over all of it', { arcs: [{ curves: [{ from: [-90, 1], to: [1200, 1] }], crown: null }] }],
    ['a thread', { threads: [{ from: [-500, 20], to: [2000, 20] }] }],
    ['a mark', { marks: [{ at: [500, 200] }] }],
  ])('is not bare with %s in sight', (_, over) => {
    expect(isBare(scene(over))).toBe(false);
  });

  it('is bare with a band laid out ahead beside what is seen, in either orientation', () => {
    expect(isBare(scene({ bands: [bandFrom(1100)] }))).toBe(true);
    expect(isBare(scene({ marks: [{ at: [500, 640] }] }, 'down'))).toBe(true);
    expect(isBare(scene({ marks: [{ at: [1100, 400] }] }, 'down'))).toBe(false);
  });
});
