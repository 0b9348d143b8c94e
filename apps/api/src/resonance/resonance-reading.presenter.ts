import { idInSight, isInSight, type Sight } from '../database/sight.js';

/** ReadingView, for the readings of account $1 that satisfy a condition on `r`; in no order. */
export const readingViews = (condition: string, sight: Sight = 'visible') => `
  SELECT r.id, r.goal_id AS "goalId", r.level, r.sentence, r.felt_on AS "on",
         ${idInSight('milestones', 'r.milestone_id', sight)} AS "milestoneId",
         ${idInSight('reflections', 'r.reflection_id', sight)} AS "reflectionId",
         ${idInSight('reviews', 'r.review_id', sight)} AS "reviewId",
         r.sample, r.version, r.created_at AS "createdAt", r.removed_at AS "removedAt"
  FROM resonance_readings r
  WHERE r.account_id = $1 AND ${condition}`;

/** A reading `r` goes out of sight with its goal. */
export const READING_IN_SIGHT = `r.removed_at IS NULL AND ${isInSight('goals', 'r.goal_id')}`;
