import type { Sight } from '../database/sight.js';

/**
 * MilestoneView as PostgreSQL makes it, for the milestones of account $1 that satisfy a condition on `m`; in no order.
 * One question for one milestone, for a page, and inside the timeline's. What belongs to each is looked up by index,
 * one by one: grouping takes minutes while a journey is so new that PostgreSQL has no statistics of it.
 */
export const milestoneViews = (condition: string, sight: Sight = 'visible') => `
  SELECT m.id, m.goal_id AS "goalId",
         ${sight === 'all' ? 'm.parent_id' : PARENT_IN_SIGHT} AS "parentId",
         m.title, m.note, m.status, m.details, m.planned,
         nullif((
           SELECT e.old #>> '{}' FROM milestone_events e
           WHERE e.account_id = $1 AND e.milestone_id = m.id AND e.kind = 'plan_moved' AND e.old IS NOT NULL
           ORDER BY e.ordinal LIMIT 1
         ), m.planned) AS "firstPlanned", m.actual,
         CASE WHEN m.amount_unit IS NOT NULL THEN json_build_object(
           'done', m.amount_done, 'total', m.amount_total, 'unit', m.amount_unit
         ) END AS amount,
         (
           SELECT coalesce(json_agg(jsonb_build_object('id', e.id, 'type', e.type) || e.given ORDER BY e.position), '[]')
           FROM evidence e WHERE e.account_id = $1 AND e.milestone_id = m.id
         ) AS evidence, m.set_aside_reason AS "setAsideReason",
         m.position, m.sample, m.version, m.created_at AS "createdAt", m.removed_at AS "removedAt"
  FROM milestones m
  WHERE m.account_id = $1 AND ${condition}`;

const PARENT_IN_SIGHT = `(
  SELECT CASE WHEN parent.removed_at IS NULL THEN parent.id END FROM milestones parent
  WHERE parent.account_id = $1 AND parent.id = m.parent_id
)`;

/** The key of a milestone `m` in lists, to be sorted downwards: see the index `milestones_in_time`. */
export const KEY_IN_TIME = [
  `coalesce(m.actual_start_first, m.planned_start_first, 'infinity'::date)`,
  'CASE WHEN coalesce(m.actual_start_first, m.planned_start_first) IS NULL THEN -m.position ELSE 0 END',
  'm.id',
] as const;
