import type { Point } from '../scene.js';
import type { End, Ends } from './ribbon-ends.js';
import { opening, type Way } from './ribbons.js';

/** The strings of a ribbon, side by side; where one end has fewer, the others open out of them soon, or close into them. */
export function stringsOnRibbon(way: Way, ends: Ends): Point[][] {
  const [leaving, arriving] = ends;
  return leaving.strings.map((from, index) => {
    const to = arriving.strings[index]!;
    const whole = PARTS.map((part) => way(part, from + (to - from) * opening(ends, part)));
    const left = outside(whole, leaving.edge);
    return outside(left.toReversed(), arriving.edge).toReversed();
  });
}

/** What of a string lies beyond the outermost one of the band: it goes along with that one until it parts. */
function outside(points: readonly Point[], edge: End['edge']): Point[] {
  if (!edge) return [...points];
  const { side, at } = edge;
  const beyond = points.map(([along, across]) => side * (across - at(along)));
  const soft = Math.min(SOFT, Math.max(0, -beyond[0]!));
  const first = Math.max(0, beyond.findIndex((far) => far > -soft) - 1);
  return points.slice(first).map(([along, across], index) => {
    const far = beyond[first + index]!;
    const near = Math.max(0, soft - Math.abs(far));
    return [along, across + side * (Math.max(0, -far) + (near && near ** 2 / (4 * soft)))];
  });
}

const STEPS = 48;
const PARTS = Array.from({ length: STEPS + 1 }, (_, step) => step / STEPS);
/** Pixels, at most, between two strings where they begin to part. */
const SOFT = 16;
