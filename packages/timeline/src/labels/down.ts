import type { Frame } from '../time/frame.js';
import type { Box, Label, Measure, Point } from '../scene.js';
import { compose, movedTo } from './compose.js';
import type { Ground } from './ground.js';
import { RANK, type Wish } from './wish.js';

/** On a phone: a column of texts beside the bands, each led to by a line from its mark. */
export function labelDown(wish: Wish, ground: Ground, frame: Frame, measure: Measure): Label | null {
  const { x, width } = frame.column;
  for (const twoLines of wish.below ? [true, false] : [false]) {
    const composed = compose(wish, width, twoLines, measure);
    if (composed === null) return null;
    for (const shift of SHIFTS) {
      const markY = wish.from.at[1];
      const edge = Math.max(
        ...[wish.from, ...(wish.other ? [wish.other] : [])].map(({ at, radius }) => at[0] + radius),
      );
      const y = markY + shift;
      const placed = movedTo(composed, x, y + 4.5);
      if (placed.box.y < 4 || placed.box.y + placed.box.height > frame.length - 4) continue;
      if (ground.texts.hits(placed.box, 3) || ground.taken.hits(placed.box, 1)) continue;
      if (ground.shunned.hits(placed.box, 4)) continue;
      const leader: Point[] = [
        [edge + 1, markY],
        [x - 18, markY],
        [x - 8, y],
      ];
      const run = boxOf(leader[0]!, leader[1]!);
      // What matters most may be led behind other marks; nothing is led through a text.
      if ((wish.rank < RANK.evidence && ground.taken.hits(run)) || ground.texts.hits(run, 1)) continue;
      // Two leaders that change sides would read as each other's.
      const elbow = boxOf(leader[1]!, leader[2]!);
      if (ground.leaders.hits(elbow, 1)) continue;
      ground.texts.add(placed.box);
      ground.leaders.add(elbow);
      ground.leaders.add(run);
      return { of: wish.of, ...placed, leader: shift === 0 ? [leader[0]!, [x - 8, markY]] : leader };
    }
  }
  return null;
}

function boxOf([x0, y0]: Point, [x1, y1]: Point): Box {
  return { x: x0, y: Math.min(y0, y1) - 0.5, width: x1 - x0, height: Math.abs(y1 - y0) + 1 };
}

const SHIFTS = [0, 8, -8, 16, -16, 24, -24];
