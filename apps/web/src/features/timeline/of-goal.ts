import { NO_GOAL } from '@ullim/timeline/journey';
import type { TimelineView } from '@ullim/types/timeline';

/**
 * The journey toward one goal (or, for NO_GOAL, what belongs to none): its milestones, what was written about either,
 * what was decided about it, the turns to it and away, and the reviews that asked how it echoes.
 */
export function ofGoal(view: TimelineView, goalId: string): TimelineView {
  const wanted = goalId === NO_GOAL ? null : goalId;
  const known = new Set(view.goals.map(({ id }) => id));
  const goalOf = (id: string | null) => (id !== null && known.has(id) ? id : null);
  const milestones = view.milestones.filter((milestone) => goalOf(milestone.goalId) === wanted);
  const ids = new Set(milestones.map(({ id }) => id));
  const reflections = view.reflections.filter(({ goalIds, milestoneIds }) => {
    const about = wanted === null ? !goalIds.some((id) => known.has(id)) : goalIds.includes(wanted);
    return about && wanted !== null
      ? true
      : milestoneIds.some((id) => ids.has(id)) || (about && milestoneIds.length === 0);
  });
  const decisions = view.decisions.filter(({ goalIds, options }) => {
    const about = [...goalIds, ...options.map(({ goalId }) => goalId)].flatMap((id) => goalOf(id) ?? []);
    return wanted === null ? about.length === 0 : about.includes(wanted);
  });
  const pivots = view.pivots.filter(
    ({ toGoalId, from }) => toGoalId === wanted || from.some((left) => left.goalId === wanted),
  );
  const asked = new Set(
    view.readings.filter(({ goalId: id }) => id === wanted).map(({ reviewId }) => reviewId),
  );
  const reviews = view.reviews.filter(({ id }) => asked.has(id));
  const goals = view.goals.filter(({ id }) => id === wanted);
  return { ...view, goals, milestones, reflections, decisions, pivots, reviews };
}

/** Whether anything belongs to no goal, so that one may look at it alone. */
export const hasUnsorted = (view: TimelineView): boolean => {
  const { milestones, reflections } = ofGoal(view, NO_GOAL);
  return milestones.length + reflections.length > 0;
};
