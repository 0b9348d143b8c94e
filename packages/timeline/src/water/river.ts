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

/** One string while it sounds, as [along, across]; `index` counts from the first. */
export type SoundingString = { index: number; points: Point[] };

/** The strings: as the resonance grows the next one peels off the outer one, as it falls it merges back. */
export function stringsOf(samples: readonly Sample[], gap: number, flip: 1 | -1): SoundingString[] {
  return [0, 1, 2, 3, 4].flatMap((index) => sounding(samples, index, gap * flip));
}

function sounding(samples: readonly Sample[], index: number, gap: number): SoundingString[] {
  const paths: Point[][] = [];
  let path: Point[] = [];
  samples.forEach((sample, at) => {
    const sounds = index === 0 || sample.resonance > index;
    const before = samples[at - 1];
    // A path takes in the sample before it peels and the one after it has merged, or a gap would show.
    if (sounds && path.length === 0 && before && index > 0) path.push(onString(before, index, gap));
    if (sounds || path.length > 0) path.push(onString(sample, index, gap));
    if (!sounds && path.length > 0) {
      paths.push(path);
      path = [];
    }
  });
  return [...paths, path].filter(({ length }) => length > 1).map((points) => ({ index, points }));
}

function onString({ along, resonance }: Sample, index: number, gap: number): Point {
  const outermost = Math.max(0, resonance - 1);
  return [along, (Math.min(index, outermost) - outermost / 2) * gap];
}
