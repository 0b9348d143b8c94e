import type { Level, ReadingView } from '@ullim/types/resonance-reading';

type Read = Pick<ReadingView, 'goalId' | 'level'>;

/** The last level of each goal, from readings of which the latest come first. One list is gone through once. */
export function lastLevels(readings: readonly Read[]): ReadonlyMap<string, Level> {
  const before = known.get(readings);
  if (before) return before;
  const levels = new Map<string, Level>();
  for (const { goalId, level } of readings) if (!levels.has(goalId)) levels.set(goalId, level);
  known.set(readings, levels);
  return levels;
}

const known = new WeakMap<readonly Read[], ReadonlyMap<string, Level>>();
