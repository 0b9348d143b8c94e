import type { Frame } from '../time/frame.js';
import type { Box } from '../scene.js';
import { isClear } from './clear.js';
import type { Ground } from './ground.js';

/** Where a name begins on its baseline, and how long it is. */
export type NamePlace = { x: number; y: number; width: number };

/** The first place on nothing at all, or else on no more than today's line. */
export function firstCalm(places: readonly NamePlace[], ground: Ground, frame: Frame): NamePlace | undefined {
  const free = places.filter((place) => {
    const box = boxOfName(place);
    if (box.y < frame.lanes.from + 2 || box.y + box.height > frame.lanes.to - 2) return false;
    return isClear(box, ground);
  });
  return free.find((place) => !ground.shunned.hits(boxOfName(place), 2)) ?? free[0];
}

export function boxOfName({ x, y, width }: NamePlace): Box {
  return { x, y: y - 17, width, height: 23 };
}
