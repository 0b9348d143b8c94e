import type { Box } from '../scene.js';
import type { Ground } from './ground.js';

/** Words that they belong to, and where along time their leader stands between them and others. */
export type Beside = { own?: Box; leader?: number | null };

/**
 * Whether words can be read there: they lie on no marks or bars, no line runs through them, and they are not read on into
 * others.
 */
export function isClear(box: Box, ground: Ground, beside?: Beside): boolean {
  const { taken, leaders, beams, arcs, bars } = ground;
  if (taken.hits(box, 1) || leaders.hits(box, 3) || !standsAlone(box, ground, beside)) return false;
  return !beams.hits(box, 2) && !arcs.hits(box, 2) && !bars.hits(box, 1);
}

/** In one row words need more air than under each other, but for where a leader parts them. */
function standsAlone({ x, y, width, height }: Box, { texts }: Ground, { own, leader }: Beside = {}): boolean {
  const air = (parted: boolean) => (parted ? PARTED : BESIDE) - OVER;
  const before = air(leader != null && leader <= x);
  const after = air(leader != null && leader >= x + width);
  const row = { x: x - before, y, width: before + width + after, height };
  return !texts.hits(row, OVER, own && ((other) => other === own));
}

/** Pixels. */
const OVER = 3;
const BESIDE = 16;
const PARTED = 12;
