import type { Box, Point } from '@ullim/timeline/scene';

/** A pointer that goes somewhere: where it left, and how near it has come. */
export type Way = { left: Point; nearest: number };

/**
 * Whether a pointer goes towards a box: within the cone that opens from where it left to the sides of the box, and not
 * back. A hand does not go quite straight.
 */
export function goesTowards(box: Box, { left, nearest }: Way, at: Point): boolean {
  return distanceTo(box, at) <= nearest + TREMBLE && isBetween(left, grown(box, SWERVE), at);
}

export function distanceTo(box: Box, [x, y]: Point): number {
  return Math.hypot(
    Math.max(0, box.x - x, x - box.x - box.width),
    Math.max(0, box.y - y, y - box.y - box.height),
  );
}

/** Whether one comes past a place from where one left to somewhere in the box. */
function isBetween(left: Point, box: Box, at: Point): boolean {
  const [from, to] = crossing(left[0], at[0], box.x, box.x + box.width);
  const [start, end] = crossing(left[1], at[1], box.y, box.y + box.height);
  return Math.max(from, start) <= Math.min(to, end) && Math.min(to, end) >= 1;
}

/** When one is between two lines, going from `left` and being `at` a place at the time 1. */
function crossing(left: number, at: number, near: number, far: number): [from: number, to: number] {
  if (at === left) return left >= near && left <= far ? [-Infinity, Infinity] : [Infinity, -Infinity];
  const times = [(near - left) / (at - left), (far - left) / (at - left)];
  return [Math.min(...times), Math.max(...times)];
}

const grown = ({ x, y, width, height }: Box, by: number): Box => ({
  x: x - by,
  y: y - by,
  width: width + 2 * by,
  height: height + 2 * by,
});

/** Pixels. */
const TREMBLE = 3;
const SWERVE = 16;
