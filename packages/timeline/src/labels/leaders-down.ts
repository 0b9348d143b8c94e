import type { Box, Point } from '../scene.js';
import type { Ground } from './ground.js';

/** From a mark to its words: along its own row until right before them, or at once aside and along theirs. */
export function leadersDown(from: Point, to: Point): Point[][] {
  const [[fromX, fromY], [toX, toY]] = [from, to];
  const aside = Math.abs(toY - fromY);
  if (aside === 0) return [[from, to]];
  const late: Point[] = [from, [toX - ELBOW, fromY], to];
  const early: Point[] = [from, [fromX + aside, toY], to];
  return fromX + aside < toX - ELBOW ? [late, early] : [late];
}

/** Nothing is led through a text, and two that cross or run into each other would read as each other's. */
export function isOpen(
  leader: readonly Point[],
  { taken, texts, leaders }: Ground,
  behind: boolean,
): boolean {
  return boxesOf(leader).every((box, leg) => {
    if (texts.hits(box, 1) || leaders.hits(box, 1)) return false;
    // Past other marks there is air between; the first leg begins at its own.
    return behind || !taken.hits(box, leg === 0 ? 0 : PAST);
  });
}

export function boxesOf(leader: readonly Point[]): Box[] {
  return leader.slice(1).map(([x1, y1], index) => {
    const [x0, y0] = leader[index]!;
    return { x: x0, y: Math.min(y0, y1) - 0.5, width: x1 - x0, height: Math.abs(y1 - y0) + 1 };
  });
}

/** Pixels. */
const ELBOW = 10;
const PAST = 3;
