import { decisionViews } from '../decision/decision.presenter.js';
import { goalViews } from '../goal/goal.presenter.js';
import { milestoneViews } from '../milestone/milestone.presenter.js';
import { PIVOT_IN_SIGHT, pivotViews } from '../pivot/pivot.presenter.js';
import { reflectionSummaries } from '../reflection/reflection.presenter.js';
import { READING_IN_SIGHT, readingViews } from '../resonance/resonance-reading.presenter.js';
import { reviewSummaries } from '../review/review.presenter.js';
import { STUDY_ON_DATES } from '../study-session/study-session.presenter.js';

/**
 * TimelineView of account $1 but for its day and calendar: one row with a JSON array for each noun, without what is
 * in the bin and what was never kept.
 */
export const TIMELINE = `
  SELECT ${all(goalViews('g.removed_at IS NULL'))} AS goals,
         ${all(milestoneViews('m.removed_at IS NULL'))} AS milestones,
         ${all(reflectionSummaries('r.removed_at IS NULL AND r.kept_at IS NOT NULL'))} AS reflections,
         ${all(readingViews(READING_IN_SIGHT))} AS readings,
         ${all(decisionViews('d.removed_at IS NULL'))} AS decisions,
         ${all(pivotViews(PIVOT_IN_SIGHT))} AS pivots,
         ${all(reviewSummaries('w.removed_at IS NULL AND w.kept_at IS NOT NULL'))} AS reviews,
         ${all(STUDY_ON_DATES)} AS study`;

function all(views: string): string {
  return `(SELECT coalesce(json_agg(v), '[]') FROM (${views}) v)`;
}
