import { clamp } from './clamp.js';

/** From 0 to 1, level at both ends. */
export function smooth(part: number): number {
  const u = clamp(part, 0, 1);
  return u * u * u * (u * (u * 6 - 15) + 10);
}
