import type { Window } from '@ullim/timeline/scene';
import { pan, SHORTEST } from '@ullim/timeline/time/window';

/** What of the frame a hand has: one of its edges, or all of it. */
export type Grip = 'first' | 'last' | 'seen';

/** What is seen as pixels of the overview, cut to it and never too narrow to take hold of. */
export function frameOn(bounds: Window, seen: Window, width: number): { left: number; right: number } {
  const along = (day: number) => ((day - bounds.first) / (bounds.last - bounds.first)) * width;
  const [left, right] = [clamp(along(seen.first), 0, width), clamp(along(seen.last), 0, width)];
  const wide = Math.max(right - left, Math.min(NARROWEST, width));
  const from = clamp((left + right - wide) / 2, 0, width - wide);
  return { left: from, right: from + wide };
}

/** Null beside the frame. */
export function gripAt(x: number, { left, right }: { left: number; right: number }): Grip | null {
  // A narrow frame keeps its middle for moving.
  const inside = Math.min(EDGE, (right - left) / 4);
  if (x >= left - EDGE && x <= left + inside) return 'first';
  if (x >= right - inside && x <= right + EDGE) return 'last';
  return x > left && x < right ? 'seen' : null;
}

/** The window after a pull by so many days. */
export function pulled(grip: Grip, from: Window, days: number, bounds: Window): Window {
  if (grip === 'seen') return pan(from, days, bounds);
  if (grip === 'first') {
    const first = clamp(from.first + days, Math.min(from.first, bounds.first), from.last - SHORTEST);
    return { first, last: from.last };
  }
  const last = clamp(from.last + days, from.first + SHORTEST, Math.max(from.last, bounds.last));
  return { first: from.first, last };
}

const clamp = (number: number, min: number, max: number) => Math.max(min, Math.min(max, number));

const NARROWEST = 14;
const EDGE = 8;
