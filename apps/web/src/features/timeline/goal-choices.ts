import { NO_GOAL } from '@ullim/timeline/journey/journey';
import type { Dye } from '@ullim/types/goal';
import type { TimelineView } from '@ullim/types/timeline';
import { hasUnsorted } from './of-goal';

export type GoalChoice = { value: string; label: string; dye: Dye | null };

/** What one can look at alone: each goal, in the person's order, and what belongs to none. */
export function goalChoices(view: TimelineView, noGoal: string): GoalChoice[] {
  const goals = view.goals
    .toSorted((a, b) => a.position - b.position)
    .map(({ id, name, dye }) => ({ value: id, label: name, dye }));
  return hasUnsorted(view) ? [...goals, { value: NO_GOAL, label: noGoal, dye: null }] : goals;
}
