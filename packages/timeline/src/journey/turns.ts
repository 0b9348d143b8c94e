import type { GoalView } from '@ullim/types/goal';
import type { Fate, PivotView } from '@ullim/types/pivot';
import type { TimelineView } from '@ullim/types/timeline';
import { beginningOf, type StretchOf } from './stretch.js';

/** One goal left for another by a pivot: the way its strings take from lane to lane. */
export type Turn = {
  pivot: PivotView;
  from: GoalView;
  to: GoalView;
  fate: Fate;
  day: number;
};

/** In the order of time. `goals` may be more than those drawn: a turn from or to one of them leads out of the picture. */
export function turnsIn({ pivots }: TimelineView, goals: readonly GoalView[], stretchOf: StretchOf): Turn[] {
  const known = new Map(goals.map((goal) => [goal.id, goal]));
  const turns = pivots.flatMap((pivot) => {
    const to = known.get(pivot.toGoalId);
    if (!to) return [];
    const day = beginningOf(stretchOf(pivot.on));
    return pivot.from.flatMap(({ goalId, fate }): Turn[] => {
      const from = known.get(goalId);
      return from ? [{ pivot, from, to, fate, day }] : [];
    });
  });
  return turns.sort((a, b) => a.day - b.day || (a.pivot.id < b.pivot.id ? -1 : 1));
}
