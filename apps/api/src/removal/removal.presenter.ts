import { RETENTION_DAYS } from './retention.js';

/** RemovalView of what account $1 put in the bin itself: milestones that went with their goal are not told apart. */
export const REMOVALS = `
  SELECT noun, id, title, removed_at AS "removedAt",
         lies_since + interval '${RETENTION_DAYS} days' AS "erasedAfter", version
  FROM (
    SELECT 'goal' AS noun, id, name AS title, removed_at, removed_at AS lies_since, version
    FROM goals WHERE account_id = $1 AND removed_at IS NOT NULL
    UNION ALL
    SELECT 'milestone', id, title, removed_at, removed_at, version
    FROM milestones WHERE account_id = $1 AND removed_at IS NOT NULL AND removed_with IS NULL
    UNION ALL
    SELECT 'reflection', id, coalesce(CASE WHEN r.kept_at IS NULL THEN d.name END, nullif(title, ''), excerpt),
           removed_at, greatest(removed_at, d.saved_at), version
    FROM reflections r CROSS JOIN LATERAL (
      SELECT max(d.saved_at) AS saved_at,
             (array_agg(coalesce(nullif(d.title, ''), nullif(d.excerpt, '')) ORDER BY d.saved_at DESC))[1] AS name
      FROM reflection_drafts d WHERE d.account_id = $1 AND d.reflection_id = r.id
    ) d
    WHERE account_id = $1 AND removed_at IS NOT NULL
    UNION ALL
    SELECT 'study_session', id, note, removed_at, removed_at, version
    FROM study_sessions WHERE account_id = $1 AND removed_at IS NOT NULL
    UNION ALL
    SELECT 'resonance_reading', r.id, g.name, r.removed_at, r.removed_at, r.version
    FROM resonance_readings r JOIN goals g ON g.account_id = $1 AND g.id = r.goal_id
    WHERE r.account_id = $1 AND r.removed_at IS NOT NULL
    UNION ALL
    SELECT 'decision', id, question, removed_at, removed_at, version
    FROM decisions WHERE account_id = $1 AND removed_at IS NOT NULL
    UNION ALL
    SELECT 'pivot', p.id, g.name, p.removed_at, p.removed_at, p.version
    FROM pivots p JOIN goals g ON g.account_id = $1 AND g.id = p.to_goal_id
    WHERE p.account_id = $1 AND p.removed_at IS NOT NULL
    UNION ALL
    SELECT 'review', id, period, removed_at, removed_at, version
    FROM reviews WHERE account_id = $1 AND removed_at IS NOT NULL
  ) removed`;
