import { goalViews } from '../goal/goal.presenter.js';
import { milestoneViews } from '../milestone/milestone.presenter.js';
import { reflectionSummaries } from '../reflection/reflection.presenter.js';

/**
 * TimelineView of account $1 but for its day and calendar: one row with a JSON array for each noun, without what is
 * in the bin and what was never kept.
 */
export const TIMELINE = `
  SELECT ${all(goalViews('g.removed_at IS NULL'))} AS goals,
         ${all(milestoneViews('m.removed_at IS NULL'))} AS milestones,
         ${all(reflectionSummaries('r.removed_at IS NULL AND r.kept_at IS NOT NULL'))} AS reflections`;

function all(views: string): string {
  return `(SELECT coalesce(json_agg(v), '[]') FROM (${views}) v)`;
}
