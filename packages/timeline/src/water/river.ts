import { clamp } from '../clamp.js';
import type { Point } from '../scene.js';

/** How wide a band is at a place along time: resonance 1 to 5, and under 1 where it thins out. */
export type Sample = { along: number; resonance: number };

/** Half of the water's width: as many strings as the resonance, one gap apart, and 0.62 gap on either side. */
export function halfWidth(resonance: number, gap: number): number {
  return (Math.max(0, resonance - 1) / 2 + 0.62) * gap * Math.min(1, resonance);
}

/** The outline of the water, along one bank and back along the other. */
export function waterOf(samples: readonly Sample[], gap: number, place: (point: Point) => Point): Point[] {
  const water = new Array<Point>(2 * samples.length);
  samples.forEach(({ along, resonance }, index) => {
    const half = halfWidth(resonance, gap);
    water[index] = place([along, -half]);
    water[water.length - 1 - index] = place([along, half]);
  });
  return water;
}

/** Where strings lie, in gaps from the centre: the first first. `flip` is the side on which the next one peels off. */
export function offsetsOf(resonance: number, flip: 1 | -1): number[] {
  const outermost = Math.max(0, resonance - 1);
  const count = clamp(Math.ceil(resonance), 1, 5);
  return Array.from({ length: count }, (_, index) => flip * (Math.min(index, outermost) - outermost / 2));
}
