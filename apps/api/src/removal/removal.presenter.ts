import { RETENTION_DAYS } from './retention.js';

/** RemovalView of what account $1 put in the bin itself: milestones that went with their goal are not told apart. */
export const REMOVALS = `
  SELECT noun, id, title, removed_at AS "removedAt",
         removed_at + interval '${RETENTION_DAYS} days' AS "erasedAfter", version
  FROM (
    SELECT 'goal' AS noun, id, name AS title, removed_at, version
    FROM goals WHERE account_id = $1 AND removed_at IS NOT NULL
    UNION ALL
    SELECT 'milestone', id, title, removed_at, version
    FROM milestones WHERE account_id = $1 AND removed_at IS NOT NULL AND removed_with IS NULL
    UNION ALL
    SELECT 'reflection', id, coalesce(nullif(title, ''), excerpt), removed_at, version
    FROM reflections WHERE account_id = $1 AND removed_at IS NOT NULL
  ) removed`;
