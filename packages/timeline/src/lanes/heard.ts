import { echoTurnsIn } from '../journey/echo-turns.js';
import type { ReadingPoint } from '../journey/resonance-curve.js';

/** What is worth a number on the band: the first reading of a goal, where its echo turned, and the last. */
export function heardIn(readings: readonly ReadingPoint[]): ReadingPoint[] {
  const last = readings.length > 1 ? readings.slice(-1) : [];
  return [...readings.slice(0, 1), ...echoTurnsIn(readings), ...last];
}
