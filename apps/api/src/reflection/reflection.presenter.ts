/** `visible` links lead to what is not in the bin. */
type Links = 'visible' | 'all';

/** ReflectionView as PostgreSQL makes it, for the reflections of account $1 that satisfy a condition on `r`. */
export const reflectionViews = (condition: string, links: Links = 'visible') => `
  SELECT r.id, r.title, r.front_matter AS "frontMatter", r.body, r.happened_on AS "happenedOn",
         r.written_at AS "writtenAt", r.kept_at AS "keptAt",
         ${linkedIds('milestone', links)} AS "milestoneIds", ${linkedIds('goal', links)} AS "goalIds",
         r.sample, r.version, r.created_at AS "createdAt", r.removed_at AS "removedAt"
  FROM reflections r
  WHERE r.account_id = $1 AND ${condition}`;

/**
 * ReflectionSummary, for the reflections of account $1 that satisfy a condition on `r`, newest happening first.
 * They are found first and everything else is joined to them: one question for a page and for ten thousand.
 */
export const reflectionSummaries = (condition: string, limit = 'ALL') => `
  WITH shown AS MATERIALIZED (
    SELECT r.id, r.title, r.excerpt, r.happened_on, r.happened_start_first, r.written_at, r.kept_at, r.sample,
           r.version, r.created_at, r.removed_at
    FROM reflections r WHERE r.account_id = $1 AND ${condition}
    ORDER BY r.happened_start_first DESC, r.id DESC LIMIT ${limit}
  )
  SELECT r.id, CASE WHEN r.kept_at IS NULL THEN coalesce(d.title, r.title) ELSE r.title END AS title,
         CASE WHEN r.kept_at IS NULL THEN coalesce(d.excerpt, r.excerpt) ELSE r.excerpt END AS excerpt,
         r.happened_on AS "happenedOn", r.written_at AS "writtenAt", r.kept_at AS "keptAt",
         coalesce(m.ids, '[]') AS "milestoneIds", coalesce(g.ids, '[]') AS "goalIds",
         coalesce(d.drafts, 0) AS drafts, r.sample, r.version, r.created_at AS "createdAt", r.removed_at AS "removedAt"
  FROM shown r
  LEFT JOIN (${linksOfShown('milestone')}) m ON m.id = r.id
  LEFT JOIN (${linksOfShown('goal')}) g ON g.id = r.id
  LEFT JOIN (
    SELECT s.id, count(*) AS drafts, (array_agg(d.title ORDER BY d.saved_at DESC))[1] AS title,
           (array_agg(d.excerpt ORDER BY d.saved_at DESC))[1] AS excerpt
    FROM shown s JOIN reflection_drafts d ON d.account_id = $1 AND d.reflection_id = s.id GROUP BY s.id
  ) d ON d.id = r.id
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
         d.saved_at AS "savedAt"
  FROM reflection_drafts d
  WHERE d.account_id = $1 AND ${condition}
  ORDER BY d.saved_at DESC, d.desk`;

/** Newest first. */
export const revisionViews = (condition: string, limit = 'ALL') => `
  SELECT v.id, v.title, v.front_matter AS "frontMatter", v.body, v.kept_at AS "keptAt"
  FROM reflection_revisions v
  WHERE v.account_id = $1 AND ${condition}
  ORDER BY v.kept_at DESC, v.id DESC LIMIT ${limit}`;

function linkedIds(noun: 'milestone' | 'goal', links: Links): string {
  return `(
    SELECT coalesce(json_agg(l.${noun}_id ORDER BY l.position, l.${noun}_id), '[]')
    FROM reflection_${noun}s l JOIN ${noun}s t ON t.account_id = $1 AND t.id = l.${noun}_id
    WHERE l.account_id = $1 AND l.reflection_id = r.id${links === 'visible' ? ' AND t.removed_at IS NULL' : ''}
  )`;
}

function linksOfShown(noun: 'milestone' | 'goal'): string {
  return `
    SELECT s.id, json_agg(l.${noun}_id ORDER BY l.position, l.${noun}_id) AS ids
    FROM shown s
    JOIN reflection_${noun}s l ON l.account_id = $1 AND l.reflection_id = s.id
    JOIN ${noun}s t ON t.account_id = $1 AND t.id = l.${noun}_id AND t.removed_at IS NULL
    GROUP BY s.id`;
}
