import { type ImportFileQuery, ImportOutcome } from '@ullim/types/import';
import { LIMITS } from './limits.js';

/** ImportView as PostgreSQL makes it, for the runs of account $1 that satisfy a condition on `r`; newest first. */
export const importViews = (condition: string, limit = 'ALL') => `
  WITH chosen AS MATERIALIZED (${CHOSEN_BEFORE})
  SELECT r.id, r.name, r.bytes, r.state,
         json_build_object(
           'files', r.files_found, 'read', r.files_read, 'posts', c.posts, 'drafts', c.drafts,
           'attachments', c.attachments, 'left', c.left_behind, 'kept', c.kept_whole, 'odd', c.odd,
           'brought', c.brought, 'toBring', c.to_bring, 'becomes', c.becomes,
           'takenBack', c.taken_back, 'stayed', c.stayed
         ) AS counts,
         (
           SELECT coalesce(json_agg(json_build_object(
             'name', f.category->>'name', 'from', f.category->>'from', 'posts', (f.category->>'posts')::int,
             'goalId', coalesce(b.goal_id, ${goalNamed("f.category->>'name'")})
           ) ORDER BY f.at), '[]')
           FROM jsonb_array_elements(r.categories) WITH ORDINALITY AS f (category, at)
           LEFT JOIN chosen b ON b.category = lower(f.category->>'name')
         ) AS categories,
         r.choices, r.refusal, r.created_at AS "createdAt", r.ended_at AS "endedAt",
         r.undone_at AS "undoneAt", r.version
  FROM (
    SELECT r.* FROM import_runs r WHERE r.account_id = $1 AND ${condition}
    ORDER BY r.created_at DESC, r.id DESC LIMIT ${limit}
  ) r CROSS JOIN LATERAL (
    SELECT count(*) FILTER (WHERE f.role = 'post' AND NOT f.draft)::int AS posts,
           count(*) FILTER (WHERE f.role = 'post' AND f.draft)::int AS drafts,
           count(*) FILTER (WHERE f.role = 'attachment')::int AS attachments,
           count(*) FILTER (WHERE f.role = 'left')::int AS left_behind,
           count(*) FILTER (WHERE f.role = 'left' AND f.kept)::int AS kept_whole,
           count(*) FILTER (WHERE f.odd <> '[]')::int AS odd,
           count(*) FILTER (WHERE ${COMES} AND f.outcome IS NOT NULL)::int AS brought,
           count(*) FILTER (WHERE ${COMES})::int AS to_bring,
           json_build_object(${ImportOutcome.options.map(counted).join(', ')}) AS becomes,
           count(*) FILTER (WHERE f.role = 'post' AND f.reason = 'taken_back')::int AS taken_back,
           count(*) FILTER (WHERE ${STAYED})::int AS stayed
    FROM import_files f WHERE f.account_id = $1 AND f.run_id = r.id
  ) c
  ORDER BY r.created_at DESC, r.id DESC`;

/** The goal that was chosen last for a category, if it is still there. What was never brought in is no choice. */
const CHOSEN_BEFORE = `
  SELECT DISTINCT ON (lower(c.choice->>'category')) lower(c.choice->>'category') AS category, g.id AS goal_id
  FROM import_runs e CROSS JOIN LATERAL jsonb_array_elements(e.choices->'categories') AS c (choice)
  JOIN goals g ON g.account_id = $1 AND g.id = (c.choice->'goal'->>'id')::uuid AND g.removed_at IS NULL
  WHERE e.account_id = $1 AND e.state IN ('bringing', 'brought')
  ORDER BY lower(c.choice->>'category'), e.created_at DESC`;

/** ImportFileView and the key of its page, for the files of account $1 that satisfy a condition on `f`, by their place. */
export const importFileViews = (condition: string, place: string, limit: string) => `
  SELECT f.ordinal, f.path, f.role, f.reason, f.kept, f.title, f.happened_on AS "happenedOn", f.draft,
         f.categories || f.folders AS categories, f.odd, f.milestones,
         CASE WHEN f.role IN ('post', 'attachment') THEN f.expected END AS expected, f.outcome,
         f.reflection_id AS "reflectionId", (${place})::text AS key
  FROM import_files f
  WHERE f.account_id = $1 AND ${condition}
  ORDER BY ${place} LIMIT ${limit}`;

/** Where the file `f` stands in what a question shows: by its path, but posts that change first, and those here already last. */
export const placeIn = (show: ImportFileQuery['show']): string =>
  show === 'posts' ? `f.ordinal + ${LIMITS.files} * ${GROUP}` : 'f.ordinal';

const GROUP = `CASE coalesce(f.outcome, f.expected)
  WHEN 'changed' THEN 0 WHEN 'beside' THEN 1 WHEN 'left' THEN 3 WHEN 'failed' THEN 3 WHEN 'same' THEN 4 ELSE 2
END`;

/** Which files a question shows. */
export const SHOWN = {
  all: 'true',
  posts: `f.role = 'post'`,
  odd: `f.odd <> '[]'`,
  kept: `(f.role = 'left' AND f.kept)`,
  left: `(CASE WHEN f.role = 'left' THEN NOT f.kept ELSE f.outcome = 'left' END)`,
  milestones: `f.milestones <> '[]'`,
};

/** Something is made of the file `f` of the run `r`. */
const COMES = `(
  f.role IN ('post', 'attachment') AND NOT f.stays_behind
  AND (NOT f.draft OR (r.choices->>'drafts')::boolean)
)`;

/** It came in, and was not taken back with the run `r`. */
const STAYED = `
  f.role = 'post' AND f.outcome IN ('new', 'changed', 'beside') AND f.reason IS DISTINCT FROM 'taken_back'
  AND r.undone_at IS NOT NULL`;

/** What did not come in before it was stopped is not expected any more. */
function counted(outcome: ImportOutcome): string {
  const becomes = `coalesce(f.outcome, CASE WHEN r.ended_at IS NULL THEN f.expected END) = '${outcome}'`;
  const count = (role: string) =>
    `count(*) FILTER (WHERE ${COMES} AND f.role = '${role}' AND ${becomes})::int`;
  return `'${outcome}', json_build_object('texts', ${count('post')}, 'files', ${count('attachment')})`;
}

function goalNamed(name: string): string {
  return `(
    SELECT g.id FROM goals g WHERE g.account_id = $1 AND g.removed_at IS NULL AND lower(g.name) = lower(${name})
    ORDER BY g.position LIMIT 1
  )`;
}
