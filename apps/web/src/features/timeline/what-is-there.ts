import type { DecisionView } from '@ullim/types/decision';
import type { Journey } from '@ullim/timeline/journey/journey';
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

/** What one would do next, where little can be drawn yet. */
export type Next = 'milestone' | 'goal' | 'date' | 'list';

/**
 * Goals and hours of study wait for what one does; hours alone for what they lead to; what has no date for one. Hours of
 * which only a year is known have no place but in the list. Null where there is more to see.
 */
export function nextOf(
  { goals, milestones, reflections, decisions, reviews }: TimelineView,
  { lanes, sometime }: Pick<Journey, 'lanes' | 'sometime'>,
): Next | null {
  if (lanes.length === 0) return sometime.length > 0 ? 'date' : 'list';
  if ([milestones, reflections, decisions, reviews].some(({ length }) => length)) return null;
  return goals.length > 0 ? 'milestone' : 'goal';
}
