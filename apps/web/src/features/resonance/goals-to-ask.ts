import type { GoalView } from '@ullim/types/goal';
import type { ReadingView } from '@ullim/types/resonance-reading';
import { isUnended } from '@/features/goal/stance-today';

type Given = Pick<ReadingView, 'goalId' | 'reflectionId'>;

/**
 * The goals whose echo may be asked about: still gone toward or rested from, in the person's order, and not answered for
 * this text already, in whatever browser that was.
 */
export function goalsToAsk(
  ids: readonly (string | null)[],
  goals: readonly GoalView[],
  readings: readonly Given[],
  occasion: { milestoneId?: string; reflectionId?: string },
): GoalView[] {
  const answered = (goalId: string) =>
    occasion.reflectionId !== undefined &&
    readings.some((reading) => reading.goalId === goalId && reading.reflectionId === occasion.reflectionId);
  return goals.filter(
    (goal) => ids.includes(goal.id) && goal.removedAt === null && isUnended(goal) && !answered(goal.id),
  );
}
