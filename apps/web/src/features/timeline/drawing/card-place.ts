import type { Box, Size } from '@ullim/timeline/scene';

export type CardPlace = { x: number; y: number; width: number };

/** Beside what it tells of, never over it: right of it, else left; on a phone, where neither has room, below or above. */
export function cardPlace(about: Box, height: number, room: Size, top: number): CardPlace {
  const [from, to] = [about.x, about.x + about.width];
  const width = Math.min(WIDTH, room.width - 2 * AIR);
  const y = clamp(about.y + about.height / 2 - height * 0.7, top + AIR, room.height - height - AIR);
  if (to + GAP + width <= room.width - AIR) return { x: to + GAP, y, width };
  if (from - GAP - width >= AIR) return { x: from - GAP - width, y, width };
  const beside = room.width - AIR - to - GAP;
  if (beside >= LEAST) return { x: to + GAP, y, width: beside };
  const below = about.y + about.height + 14;
  const fits = below + height <= room.height - AIR;
  return {
    x: clamp(from - width / 2, AIR, room.width - width - AIR),
    y: fits ? below : Math.max(top + AIR, about.y - 14 - height),
    width,
  };
}

const clamp = (number: number, min: number, max: number) => Math.max(min, Math.min(max, number));

const WIDTH = 308;
const LEAST = 196;
const GAP = 24;
const AIR = 10;
