import type { DecisionView } from '@ullim/types/decision';
import type { TimelineView } from '@ullim/types/timeline';

/** Whether there is anything in a journey at all: its list tells all of it. */
export function isAnythingThere({ today: _, calendar: __, ...nouns }: TimelineView): boolean {
  return Object.values(nouns).some((things) => things.length > 0);
}

/** Whether there is anything that lies on the river or at its foot. What is not kept yet does not. */
export function isAnythingDrawn(view: TimelineView): boolean {
  const { goals, milestones, reflections, decisions, reviews, study } = view;
  return (
    goals.length + milestones.length + study.length > 0 ||
    [...reflections, ...reviews].some(({ keptAt }) => keptAt !== null) ||
    decisions.some(isDrawn)
  );
}

/** A question that is still open has a place in time only by what bounds it. */
export function isDrawn({ choice, constraints }: DecisionView): boolean {
  return choice !== null || constraints.length > 0;
}

/** Whether goals wait for what one will do for them. */
export function areOnlyGoalsThere({
  goals,
  milestones,
  reflections,
  decisions,
  reviews,
  study,
}: TimelineView) {
  return (
    goals.length > 0 && ![milestones, reflections, decisions, reviews, study].some(({ length }) => length)
  );
}
