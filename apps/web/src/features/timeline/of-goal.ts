import { NO_GOAL } from '@ullim/timeline/journey/journey';
import type { TimelineView } from '@ullim/types/timeline';

/**
 * The journey toward some goals (NO_GOAL is what belongs to none): their milestones, what was written about either,
 * what was decided about them, the turns to them and away, and the reviews that asked how they echo. A review that asked
 * for none belongs to none.
 */
export function ofGoals(view: TimelineView, goalIds: readonly string[]): TimelineView {
  const wanted = new Set(goalIds.map((id) => (id === NO_GOAL ? null : id)));
  const known = new Set(view.goals.map(({ id }) => id));
  const isWanted = (id: string | null) => wanted.has(id !== null && known.has(id) ? id : null);
  const milestones = view.milestones.filter(({ goalId }) => isWanted(goalId));
  const ids = new Set(milestones.map(({ id }) => id));
  const reflections = view.reflections.filter(({ goalIds: about, milestoneIds }) => {
    if (about.some((id) => wanted.has(id)) || milestoneIds.some((id) => ids.has(id))) return true;
    return wanted.has(null) && milestoneIds.length === 0 && !about.some((id) => known.has(id));
  });
  const decisions = view.decisions.filter(({ goalIds: own, options }) => {
    const about = [...own, ...options.flatMap(({ goalId }) => goalId ?? [])].filter((id) => known.has(id));
    return about.length === 0 ? wanted.has(null) : about.some((id) => wanted.has(id));
  });
  const pivots = view.pivots.filter(
    ({ toGoalId, from }) => wanted.has(toGoalId) || from.some(({ goalId }) => wanted.has(goalId)),
  );
  const readings = view.readings.filter(({ goalId }) => wanted.has(goalId));
  const asked = new Set(readings.map(({ reviewId }) => reviewId));
  const askedAny = new Set(view.readings.map(({ reviewId }) => reviewId));
  const reviews = view.reviews.filter(({ id }) => asked.has(id) || (wanted.has(null) && !askedAny.has(id)));
  const study = view.study.filter(({ goalId }) => isWanted(goalId));
  const goals = view.goals.filter(({ id }) => wanted.has(id));
  return { ...view, goals, milestones, reflections, readings, decisions, pivots, reviews, study };
}

export const ofGoal = (view: TimelineView, goalId: string): TimelineView => ofGoals(view, [goalId]);

/** Whether anything belongs to no goal, so that one may look at it alone. */
export const hasUnsorted = (view: TimelineView): boolean => {
  const { milestones, reflections, decisions, reviews, study } = ofGoal(view, NO_GOAL);
  const kept = reviews.filter(({ keptAt }) => keptAt !== null);
  return [milestones, reflections, decisions, kept, study].some((things) => things.length > 0);
};
