import { allOf } from '../database/views.js';
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
  SELECT ${allOf(goalViews('g.removed_at IS NULL'))} AS goals,
         ${allOf(milestoneViews('m.removed_at IS NULL'))} AS milestones,
         ${allOf(reflectionSummaries('r.removed_at IS NULL AND r.kept_at IS NOT NULL'))} AS reflections,
         ${allOf(readingViews(READING_IN_SIGHT))} AS readings,
         ${allOf(decisionViews('d.removed_at IS NULL'))} AS decisions,
         ${allOf(pivotViews(PIVOT_IN_SIGHT))} AS pivots,
         ${allOf(reviewSummaries('w.removed_at IS NULL AND w.kept_at IS NOT NULL'))} AS reviews,
         ${allOf(STUDY_ON_DATES)} AS study`;
