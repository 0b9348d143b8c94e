import type { Point } from '../scene.js';
import type { Sample } from './river.js';

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
