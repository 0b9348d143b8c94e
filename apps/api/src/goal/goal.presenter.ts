/**
 * GoalView as PostgreSQL makes it, for the goals of account $1 that satisfy a condition on `g`.
 * One question for one goal, for a list, and inside the timeline's.
 */
export const goalViews = (condition: string) => `
  SELECT g.id, g.name, g.why, g.dye, g.position, g.sample, g.version,
         g.created_at AS "createdAt", g.removed_at AS "removedAt",
         spells.rows AS spells, json_build_object(
           'planned', coalesce(m.planned, 0), 'under_way', coalesce(m.under_way, 0),
           'done', coalesce(m.done, 0), 'set_aside', coalesce(m.set_aside, 0)
         ) AS milestones
  FROM goals g
  JOIN (
    SELECT goal_id, json_agg(
      json_build_object('id', id, 'stance', stance, 'period', period, 'reason', reason) ORDER BY ordinal
    ) AS rows
    FROM goal_spells WHERE account_id = $1 GROUP BY goal_id
  ) spells ON spells.goal_id = g.id
  LEFT JOIN (
    SELECT goal_id,
           count(*) FILTER (WHERE status = 'planned') AS planned,
           count(*) FILTER (WHERE status = 'under_way') AS under_way,
           count(*) FILTER (WHERE status = 'done') AS done,
           count(*) FILTER (WHERE status = 'set_aside') AS set_aside
    FROM milestones WHERE account_id = $1 AND removed_at IS NULL GROUP BY goal_id
  ) m ON m.goal_id = g.id
  WHERE g.account_id = $1 AND ${condition}
  ORDER BY g.position, g.id`;
