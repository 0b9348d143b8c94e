import type { Fade, Point } from '../scene.js';

/** The alpha of a fade where these points lie, when it is the same for all of them; else null. */
export function evenAlpha({ from, to, stops }: Fade, points: readonly Point[]): number | null {
  const axis = from[0] === to[0] ? 1 : 0;
  let [first, last] = [Infinity, -Infinity];
  for (const point of points) {
    if (point[axis] < first) first = point[axis];
    if (point[axis] > last) last = point[axis];
  }
  const length = to[axis] - from[axis];
  const [start, end] = [(first - from[axis]) / length, (last - from[axis]) / length];
  const before = stops.findLastIndex(([offset]) => offset <= start);
  const after = stops.findIndex(([offset]) => offset >= end);
  const touched = stops.slice(Math.max(0, before), after === -1 ? stops.length : after + 1);
  const [alpha] = touched.map((stop) => stop[1]);
  return alpha !== undefined && touched.every((stop) => stop[1] === alpha) ? alpha : null;
}
