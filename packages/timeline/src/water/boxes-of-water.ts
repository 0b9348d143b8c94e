import { boxAround } from '../box-around.js';
import type { Box, Point } from '../scene.js';

/** Piece by piece around water whose outline runs along one bank and back along the other. */
export function boxesOfWater(water: readonly Point[]): Box[] {
  const last = water.length - 1;
  return water
    .slice(1, water.length / 2)
    .map((point, index) => boxAround([water[index]!, point, water[last - index]!, water[last - index - 1]!]));
}
