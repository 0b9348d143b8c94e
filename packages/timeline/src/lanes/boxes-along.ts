import { boxAround } from '../box-around.js';
import type { Box, Hop, Point } from '../scene.js';

/** Roughly where a curve lies: boxes around its pieces, one after another. */
export function boxesAlong({ from, control1, control2, to }: Hop, air: number): Box[] {
  const at = (part: number): Point => {
    const rest = 1 - part;
    const mixed = (axis: 0 | 1) =>
      rest ** 3 * from[axis] +
      3 * rest * rest * part * control1[axis] +
      3 * rest * part * part * control2[axis] +
      part ** 3 * to[axis];
    return [mixed(0), mixed(1)];
  };
  return Array.from({ length: PIECES }, (_, index) =>
    boxAround([at(index / PIECES), at((index + 1) / PIECES)], air),
  );
}

const PIECES = 8;
