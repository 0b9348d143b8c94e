import { clamp } from '../clamp.js';
import type { Frame } from '../time/frame.js';

/** How closely one looks: 1 at a picture of some years, and up to 2.4. The closer, the more is told. */
export function closeness({ perDay }: Frame): number {
  return clamp(perDay / USUAL, 1, CLOSEST);
}

/** So close that a flag may be led far, since few stand beside it. */
export function isClose(frame: Frame): boolean {
  return closeness(frame) >= 2;
}

/** Pixels of a day. */
const USUAL = 1.6;
const CLOSEST = 2.4;
