import type { Frame } from '../time/frame.js';
import type { Box, Label, Measure, Point } from '../scene.js';
import { compose, movedTo } from './compose.js';
import type { Ground } from './ground.js';
import { boxesOf, isOpen, leadersDown } from './leaders-down.js';
import { RANK, type Wish } from './wish.js';

/** On a phone: a column of texts beside the bands, each led to by a line from its mark. */
export function labelDown(wish: Wish, ground: Ground, frame: Frame, measure: Measure): Label | null {
  const { x, width } = frame.column;
  const from = beginningOf(wish);
  for (const twoLines of wish.below ? [true, false] : [false]) {
    const composed = compose(wish, width, twoLines, measure);
    if (composed === null) return null;
    // What matters most may be led behind other marks where there is no way past them.
    for (const behind of wish.rank < RANK.evidence ? [false] : [false, true])
      for (const shift of SHIFTS) {
        const y = from[1] + shift;
        const placed = movedTo(composed, x, y + 4.5);
        if (!isFree(placed.box, ground, frame)) continue;
        const leader = leadersDown(from, [x - 8, y]).find((each) => isOpen(each, ground, behind));
        if (!leader) continue;
        ground.texts.add(placed.box);
        for (const box of boxesOf(leader)) ground.leaders.add(box);
        return { of: wish.of, ...placed, leader };
      }
  }
  return null;
}

/** Right of the mark, or of both. */
function beginningOf({ from, other }: Wish): Point {
  const edges = [from, ...(other ? [other] : [])].map(({ at, radius }) => at[0] + radius);
  return [Math.max(...edges) + 1, from.at[1]];
}

function isFree(box: Box, { texts, taken, shunned }: Ground, { length }: Frame): boolean {
  if (box.y < 4 || box.y + box.height > length - 4) return false;
  return !texts.hits(box, 3) && !taken.hits(box, 1) && !shunned.hits(box, 4);
}

const SHIFTS = [0, 8, -8, 16, -16, 24, -24];
