import { evenAlpha } from './even-fade.js';
import type { Fade } from '../scene.js';

const fade: Fade = {
  from: [100, 0],
  to: [300, 0],
  stops: [
    [0, 0],
    [0.25, 1],
    [0.75, 1],
    [1, 0],
  ],
};

describe('a fade', () => {
  it('is none for what lies where it is even', () => {
    expect(
      evenAlpha(fade, [
        [150, 7],
        [200, 90],
        [250, 7],
      ]),
    ).toBe(1);
    expect(
      evenAlpha(
        {
          ...fade,
          stops: [
            [0, 0.5],
            [1, 0.5],
          ],
        },
        [
          [0, 0],
          [900, 0],
        ],
      ),
    ).toBe(0.5);
  });

  it('stays one for what reaches into its soft ends', () => {
    expect(
      evenAlpha(fade, [
        [120, 0],
        [200, 0],
      ]),
    ).toBeNull();
    expect(
      evenAlpha(fade, [
        [240, 0],
        [260, 0],
      ]),
    ).toBeNull();
  });

  it('runs down as well as to the right', () => {
    const down: Fade = { ...fade, from: [0, 100], to: [0, 300] };
    expect(
      evenAlpha(down, [
        [5, 160],
        [9, 240],
      ]),
    ).toBe(1);
  });
});
