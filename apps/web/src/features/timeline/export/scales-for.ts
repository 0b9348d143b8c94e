import type { Size } from '@ullim/timeline/scene';

/** How finely a picture may be painted, the wanted scale first, and lower ones for browsers that cannot hold it. */
export function scalesFor({ width, height }: Size, wanted: number): number[] {
  const most = Math.min(
    wanted,
    LONGEST_SIDE / width,
    LONGEST_SIDE / height,
    Math.sqrt(LARGEST / (width * height)),
  );
  return [most, most * 0.7, most * 0.5, most * 0.25];
}

/** Chromium and Firefox paint no canvas that is longer, and none that is larger is worth its memory. */
const LONGEST_SIDE = 16_384;
const LARGEST = 2 ** 27;
