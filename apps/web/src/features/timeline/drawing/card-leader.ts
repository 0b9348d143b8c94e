import { clamp } from '@ullim/timeline/clamp';
import type { Box, Point } from '@ullim/timeline/scene';

/** The line from a thing to the card that tells of it. */
export type Leader = { from: Point; to: Point };

export function leaderTo(about: Box, box: Box): Leader {
  const [x, y] = [about.x + about.width / 2, about.y + about.height / 2];
  const to: Point = [
    clamp(x, box.x, box.x + box.width),
    box.y > y || box.y + box.height < y
      ? box.y > y
        ? box.y
        : box.y + box.height
      : clamp(y, box.y + 20, box.y + box.height - 20),
  ];
  // It begins where it leaves what it leads from, and so never crosses a name.
  const part = Math.min(
    (about.width / 2 + OFF) / Math.abs(to[0] - x),
    (about.height / 2 + OFF) / Math.abs(to[1] - y),
    1,
  );
  return { from: [x + (to[0] - x) * part, y + (to[1] - y) * part], to };
}

export function pathOf({ from, to }: Leader): string {
  const middle = (from[0] + to[0]) / 2;
  return `M${from}C${[middle, from[1]]} ${[middle, to[1]]} ${to}`;
}

/** Whether it strikes through any of these words. */
export function crosses(leader: Leader, words: readonly Box[]): boolean {
  const points = pointsOn(leader);
  return words.some((box) => points.some((point) => isIn(box, point)));
}

/** Close enough to hit a line of words. */
function pointsOn({ from, to }: Leader): Point[] {
  const count = Math.ceil((Math.abs(to[0] - from[0]) + Math.abs(to[1] - from[1])) / 4) + 1;
  return Array.from({ length: count }, (_, index) => {
    const part = index / count;
    // The curve of `pathOf`.
    const along = 1.5 * part * (1 - part) + part ** 3;
    const across = part * part * (3 - 2 * part);
    return [from[0] + (to[0] - from[0]) * along, from[1] + (to[1] - from[1]) * across];
  });
}

const isIn = ({ x, y, width, height }: Box, [px, py]: Point): boolean =>
  px > x && px < x + width && py > y && py < y + height;

const OFF = 5;
