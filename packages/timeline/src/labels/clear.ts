import type { Box } from '../scene.js';
import type { Ground } from './ground.js';

/** Whether words can be read there: they lie on no other words, marks or bars, and no line runs through them. */
export function isClear(box: Box, { texts, taken, leaders, beams, arcs, bars }: Ground): boolean {
  if (texts.hits(box, 3) || taken.hits(box, 1) || leaders.hits(box, 3)) return false;
  return !beams.hits(box, 2) && !arcs.hits(box, 2) && !bars.hits(box, 1);
}
