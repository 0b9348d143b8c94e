import type { Sight } from '../database/sight.js';

/** ReflectionView as PostgreSQL makes it, for the reflections of account $1 that satisfy a condition on `r`. */
export const reflectionViews = (condition: string, sight: Sight = 'visible') => `
  SELECT r.id, r.title, r.front_matter AS "frontMatter", r.body, r.happened_on AS "happenedOn",
         r.written_at AS "writtenAt", r.kept_at AS "keptAt",
         ${linkedIds('milestone', sight)} AS "milestoneIds", ${linkedIds('goal', sight)} AS "goalIds",
         r.sample, r.version, r.created_at AS "createdAt", r.removed_at AS "removedAt"
  FROM reflections r
  WHERE r.account_id = $1 AND ${condition}`;

/**
 * ReflectionSummary, for the reflections of account $1 that satisfy a condition on `r`, newest happening first.
 * What belongs to each is looked up by index, one by one: grouping would be a little faster with good statistics,
 * and without end while a journey is so new that PostgreSQL has none.
 */
export const reflectionSummaries = (condition: string, limit = 'ALL') => `
  SELECT r.id, CASE WHEN r.kept_at IS NULL THEN coalesce(d.title, r.title) ELSE r.title END AS title,
         CASE WHEN r.kept_at IS NULL THEN coalesce(d.excerpt, r.excerpt) ELSE r.excerpt END AS excerpt,
         r.happened_on AS "happenedOn", r.written_at AS "writtenAt", r.kept_at AS "keptAt",
         ${linkedIds('milestone', 'visible')} AS "milestoneIds", ${linkedIds('goal', 'visible')} AS "goalIds",
         d.drafts, r.sample, r.version, r.created_at AS "createdAt", r.removed_at AS "removedAt"
  FROM (
    SELECT r.* FROM reflections r WHERE r.account_id = $1 AND ${condition}
    ORDER BY r.happened_start_first DESC, r.id DESC LIMIT ${limit}
  ) r
  CROSS JOIN LATERAL (
    SELECT count(*) AS drafts, (array_agg(d.title ORDER BY d.saved_at DESC))[1] AS title,
           (array_agg(d.excerpt ORDER BY d.saved_at DESC))[1] AS excerpt
    FROM reflection_drafts d WHERE d.account_id = $1 AND d.reflection_id = r.id
  ) d
  ORDER BY r.happened_start_first DESC, r.id DESC`;

/** Room that was never kept is worth a place in a list once there are words in it. */
export const HAS_WORDS = `(
  r.kept_at IS NOT NULL OR concat(r.title, r.front_matter, r.body) <> '' OR EXISTS (
    SELECT FROM reflection_drafts d
    WHERE d.account_id = $1 AND d.reflection_id = r.id AND concat(d.title, d.front_matter, d.body) <> ''
  )
)`;

export const draftViews = (condition: string) => `
  SELECT d.desk, d.based_on AS "basedOn", d.title, d.front_matter AS "frontMatter", d.body,
         d.happened_on AS "happenedOn", d.milestone_ids AS "milestoneIds", d.goal_ids AS "goalIds",
         d.saved_at AS "savedAt", EXISTS (
           SELECT FROM import_files f
           WHERE f.account_id = $1 AND f.reflection_id = d.reflection_id AND f.outcome = 'beside'
             AND f.done_at = d.saved_at
         ) AS "fromImport"
  FROM reflection_drafts d
  WHERE d.account_id = $1 AND ${condition}
  ORDER BY d.saved_at DESC, d.desk`;

/**
 * What a reflection `r` of account $1 tells of, as JSON in the order given. Each target is looked up by its key alone:
 * asked as a condition, a partial index of the whole list tempts.
 */
export function linkedIds(noun: 'milestone' | 'goal', sight: Sight): string {
  const inSight = `(SELECT t.removed_at IS NULL FROM ${noun}s t WHERE t.account_id = $1 AND t.id = l.${noun}_id)`;
  return `(
    SELECT coalesce(json_agg(l.${noun}_id ORDER BY l.position, l.${noun}_id), '[]')
    FROM reflection_${noun}s l
    WHERE l.account_id = $1 AND l.reflection_id = r.id${sight === 'visible' ? ` AND ${inSight}` : ''}
  )`;
}
