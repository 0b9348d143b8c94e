import { idInSight, isInSight, type Sight } from '../database/sight.js';

/** PivotView, for the pivots of account $1 that satisfy a condition on `p`; in no order. */
export const pivotViews = (condition: string, sight: Sight = 'visible') => `
  SELECT p.id, p.to_goal_id AS "toGoalId", ${departures(sight)} AS "from", p.turned_on AS "on", p.reason,
         p.carries_over AS "carriesOver", ${idInSight('decisions', 'p.decision_id', sight)} AS "decisionId",
         ${idInSight('reflections', 'p.reflection_id', sight)} AS "reflectionId",
         p.sample, p.version, p.created_at AS "createdAt", p.removed_at AS "removedAt"
  FROM pivots p
  WHERE p.account_id = $1 AND ${condition}`;

/** A pivot `p` goes out of sight with the goal it leads to, and with the last one it leads from. */
export const PIVOT_IN_SIGHT = `p.removed_at IS NULL AND ${isInSight('goals', 'p.to_goal_id')} AND EXISTS (
    SELECT FROM pivot_departures f
    WHERE f.account_id = $1 AND f.pivot_id = p.id AND ${isInSight('goals', 'f.goal_id')}
  )`;

const departures = (sight: Sight) => `(
    SELECT coalesce(json_agg(json_build_object('goalId', f.goal_id, 'fate', f.fate) ORDER BY f.position), '[]')
    FROM pivot_departures f
    WHERE f.account_id = $1 AND f.pivot_id = p.id${sight === 'visible' ? ` AND ${isInSight('goals', 'f.goal_id')}` : ''}
  )`;
