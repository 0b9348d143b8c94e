/**
 * MilestoneView as PostgreSQL makes it, for the milestones of account $1 that satisfy a condition on `m`; in no order.
 * One question for one milestone, for a page, and inside the timeline's. Evidence and first plans are gathered once,
 * of the chosen milestones alone.
 */
export const milestoneViews = (condition: string) => `
  WITH chosen AS (
    SELECT m.* FROM milestones m WHERE m.account_id = $1 AND ${condition}
  ), proofs AS (
    SELECT milestone_id, json_agg(jsonb_build_object('id', id, 'type', type) || given ORDER BY position) AS rows
    FROM evidence WHERE account_id = $1 AND milestone_id IN (SELECT id FROM chosen) GROUP BY milestone_id
  ), first_plans AS (
    SELECT DISTINCT ON (milestone_id) milestone_id, old #>> '{}' AS planned
    FROM milestone_events
    WHERE account_id = $1 AND milestone_id IN (SELECT id FROM chosen) AND kind = 'plan_moved' AND old IS NOT NULL
    ORDER BY milestone_id, ordinal
  )
  SELECT c.id, c.goal_id AS "goalId", parent.id AS "parentId", c.title, c.note, c.status, c.details,
         c.planned, nullif(first_plans.planned, c.planned) AS "firstPlanned", c.actual,
         CASE WHEN c.amount_unit IS NOT NULL THEN json_build_object(
           'done', c.amount_done, 'total', c.amount_total, 'unit', c.amount_unit
         ) END AS amount,
         coalesce(proofs.rows, '[]') AS evidence, c.set_aside_reason AS "setAsideReason",
         c.position, c.sample, c.version, c.created_at AS "createdAt", c.removed_at AS "removedAt"
  FROM chosen c
  -- A parent in the bin is out of sight.
  LEFT JOIN milestones parent
    ON parent.account_id = $1 AND parent.id = c.parent_id AND parent.removed_at IS NULL
  LEFT JOIN proofs ON proofs.milestone_id = c.id
  LEFT JOIN first_plans ON first_plans.milestone_id = c.id`;

/** The key of a milestone `m` in lists, to be sorted downwards: see the index `milestones_in_time`. */
export const KEY_IN_TIME = [
  `coalesce(m.actual_start_first, m.planned_start_first, 'infinity'::date)`,
  'CASE WHEN coalesce(m.actual_start_first, m.planned_start_first) IS NULL THEN -m.position ELSE 0 END',
  'm.id',
] as const;
