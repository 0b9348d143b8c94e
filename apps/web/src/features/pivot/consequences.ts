import type { GoalView, Stance } from '@ullim/types/goal';
import type { Arrival, Fate } from '@ullim/types/pivot';
import { stanceToday } from '@/features/goal/stance-today';

/** What a pivot does to one goal: it takes a stance from then on, or stays in the one it has. */
export type Consequence = { goal: GoalView; stance: Stance; turns: boolean };

export type Turning = {
  toGoalId: string | null;
  stance: Arrival;
  from: readonly { goalId: string | null; fate: Fate }[];
};

/** What will happen to each goal that is named, in the order of the form: those turned away from, then the one turned to. */
export function consequencesOf(
  { toGoalId, stance, from }: Turning,
  goalOf: (id: string | null) => GoalView | undefined,
): Consequence[] {
  const left = from.flatMap(({ goalId, fate }) => {
    const goal = goalOf(goalId);
    return goal ? [consequence(goal, fate === 'goes_on' ? stanceToday(goal) : fate)] : [];
  });
  const goal = goalOf(toGoalId);
  return goal ? [...left, consequence(goal, stance)] : left;
}

/** A goal that is in its stance already stays in the spell it is in. */
const consequence = (goal: GoalView, stance: Stance): Consequence => ({
  goal,
  stance,
  turns: stanceToday(goal) !== stance,
});
