/**
 * GoalView as PostgreSQL makes it, for the goals of account $1 that satisfy a condition on `g`.
 * One question for one goal, for a list, and inside the timeline's. What belongs to a goal is looked up by index, so
 * that it stays fast on a fresh database that has no statistics yet.
 */
export const goalViews = (condition: string) => `
  SELECT g.id, g.name, g.why, g.dye, g.position, g.sample, g.version,
         g.created_at AS "createdAt", g.removed_at AS "removedAt", spells.rows AS spells, counts.row AS milestones
  FROM goals g
  CROSS JOIN LATERAL (
    SELECT json_agg(
      json_build_object(
        'id', id, 'stance', stance, 'period', period, 'reason', reason, 'pivotId', pivot_id
      ) ORDER BY ordinal
    ) AS rows
    FROM goal_spells WHERE account_id = $1 AND goal_id = g.id
  ) spells
  CROSS JOIN LATERAL (
    SELECT json_build_object(
      'planned', count(*) FILTER (WHERE status = 'planned'),
      'under_way', count(*) FILTER (WHERE status = 'under_way'),
      'done', count(*) FILTER (WHERE status = 'done'),
      'set_aside', count(*) FILTER (WHERE status = 'set_aside')
    ) AS row
    FROM milestones WHERE account_id = $1 AND goal_id = g.id AND removed_at IS NULL
  ) counts
  WHERE g.account_id = $1 AND ${condition}
  ORDER BY g.position, g.id`;
