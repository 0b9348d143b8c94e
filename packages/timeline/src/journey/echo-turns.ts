import type { Level } from '@ullim/types/resonance-reading';
import type { ReadingPoint } from './resonance-curve.js';

/** A reading at which the echo goes another way than before it: it begins or ends to grow, to fade or to hold. */
export type EchoTurn = ReadingPoint & { before: Level; after: Level };

/** In the order of time. The first and the last reading are none: nobody knows what was before, or will be. */
export function echoTurnsIn(readings: readonly ReadingPoint[]): EchoTurn[] {
  return readings.flatMap((reading, index): EchoTurn[] => {
    const [before, after] = [readings[index - 1], readings[index + 1]];
    if (!before || !after) return [];
    const turned = Math.sign(reading.level - before.level) !== Math.sign(after.level - reading.level);
    return turned ? [{ ...reading, before: before.level, after: after.level }] : [];
  });
}
