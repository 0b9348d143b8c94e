import { clamp } from '@ullim/timeline/clamp';
import type { Window } from '@ullim/timeline/scene';
import { pan, SHORTEST } from '@ullim/timeline/time/window';

/** What of the frame a hand has: one of its edges, or all of it. */
export type Grip = 'first' | 'last' | 'seen';

/** What is seen as pixels of the overview, cut to it and never too narrow to take hold of. */
export function frameOn(bounds: Window, seen: Window, length: number, byFinger = false): Reach {
  const along = (day: number) => ((day - bounds.first) / (bounds.last - bounds.first)) * length;
  const [first, last] = [clamp(along(seen.first), 0, length), clamp(along(seen.last), 0, length)];
  const long = Math.max(last - first, Math.min(byFinger ? 2 * FINGER : NARROWEST, length));
  const from = clamp((first + last - long) / 2, 0, length - long);
  return { from, to: from + long };
}

/** From where to where it reaches, along time. */
export type Reach = { from: number; to: number };

/** Null beside the frame. */
export function gripAt(place: number, { from, to }: Reach): Grip | null {
  // A narrow frame keeps its middle for moving.
  const inside = Math.min(EDGE, (to - from) / 4);
  if (place >= from - EDGE && place <= from + inside) return 'first';
  if (place >= to - inside && place <= to + EDGE) return 'last';
  return place > from && place < to ? 'seen' : null;
}

/** A finger is broad: it has all of the frame and a little more, and the edges only of a long one. */
export function gripUnderFinger(place: number, { from, to }: Reach): Grip | null {
  if (place < from - FINGER || place > to + FINGER) return null;
  if (!hasEdges({ from, to })) return 'seen';
  return place < from + FINGER ? 'first' : place > to - FINGER ? 'last' : 'seen';
}

/** Whether a finger can tell its edges from its middle. */
export function hasEdges({ from, to }: Reach): boolean {
  return to - from >= 6 * FINGER;
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

/** Which part of what is seen a key goes on by: Home and End as far as one can; undefined of any other key. */
export function partOfKey(key: string, upright: boolean): number | undefined {
  // What is lower is later.
  if (upright && (key === 'ArrowUp' || key === 'ArrowDown')) return key === 'ArrowDown' ? 0.1 : -0.1;
  return PARTS[key];
}

const PARTS: Partial<Record<string, number>> = {
  ...{ ArrowLeft: -0.1, ArrowDown: -0.1, ArrowRight: 0.1, ArrowUp: 0.1 },
  // As in the drawing: a page down is later.
  ...{ PageDown: 1, PageUp: -1 },
  ...{ Home: -Infinity, End: Infinity },
};

/** Pixels. */
const NARROWEST = 14;
const EDGE = 8;
const FINGER = 12;
