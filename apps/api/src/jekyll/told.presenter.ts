import { decisionViews } from '../decision/decision.presenter.js';
import { goalViews } from '../goal/goal.presenter.js';
import { milestoneViews } from '../milestone/milestone.presenter.js';
import { PIVOT_IN_SIGHT, pivotViews } from '../pivot/pivot.presenter.js';
import { HAS_WORDS, linkedIds } from '../reflection/reflection.presenter.js';
import { reviewRecords } from '../review/review.presenter.js';

/** What is in sight of account $1, by noun, in the order in which a person meets it. */
export const TOLD = {
  goals: goalViews('g.removed_at IS NULL'),
  milestones: `SELECT * FROM (${milestoneViews('m.removed_at IS NULL')}) v ORDER BY coalesce(actual, planned), position, id`,
  decisions: `${decisionViews('d.removed_at IS NULL')} ORDER BY d.id`,
  pivots: `${pivotViews(PIVOT_IN_SIGHT)} ORDER BY p.turned_start_first, p.id`,
  reviews: `${reviewRecords('w.removed_at IS NULL')} ORDER BY w.period_start_first, w.id`,
};

/**
 * The texts of account $1: of each reflection the kept one, or the newest of one that was never kept, and beside it
 * what else is on a desk.
 */
const TEXTS = `
  SELECT r.id, NULL::uuid AS desk, r.version, coalesce(d.title, r.title) AS title, coalesce(d.excerpt, r.excerpt) AS excerpt,
         coalesce(d.front_matter, r.front_matter) AS front_matter, coalesce(d.body, r.body) AS body,
         coalesce(d.happened_on, r.happened_on) AS happened_on, r.kept_at IS NULL AS draft,
         coalesce(to_json(d.goal_ids), ${linkedIds('goal', 'visible')}) AS goal_ids,
         coalesce(to_json(d.milestone_ids), ${linkedIds('milestone', 'visible')}) AS milestone_ids,
         coalesce(d.saved_at, r.kept_at, r.created_at) AS written_at
  FROM reflections r
  LEFT JOIN LATERAL (
    SELECT * FROM reflection_drafts d
    WHERE d.account_id = $1 AND d.reflection_id = r.id AND r.kept_at IS NULL
    ORDER BY d.saved_at DESC, d.desk LIMIT 1
  ) d ON true
  WHERE r.account_id = $1 AND r.removed_at IS NULL AND ${HAS_WORDS}
  UNION ALL
  SELECT r.id, d.desk, r.version, d.title, d.excerpt, d.front_matter, d.body, d.happened_on, true,
         to_json(d.goal_ids), to_json(d.milestone_ids), d.saved_at
  FROM reflections r JOIN reflection_drafts d ON d.account_id = $1 AND d.reflection_id = r.id
  WHERE r.account_id = $1 AND r.removed_at IS NULL AND concat(d.title, d.front_matter, d.body) <> ''
    AND (d.title, d.front_matter, d.body) IS DISTINCT FROM (r.title, r.front_matter, r.body)
    AND (r.kept_at IS NOT NULL OR d.desk <> (
      SELECT n.desk FROM reflection_drafts n
      WHERE n.account_id = $1 AND n.reflection_id = r.id ORDER BY n.saved_at DESC, n.desk LIMIT 1
    ))`;

const HEAD = `id, desk, version, title, left(excerpt, 200) AS excerpt, happened_on AS "happenedOn", draft,
  front_matter ~* '(^|\\n)"?published"?\\s*[:=]\\s*false' AS unpublished`;

/** ToldHead, the oldest first. */
export const TOLD_HEADS = `SELECT ${HEAD} FROM (${TEXTS}) t ORDER BY id, desk NULLS FIRST`;

/** ToldText, of the reflections $2. */
export const TOLD_TEXTS = `
  SELECT ${HEAD}, front_matter AS "frontMatter", body, goal_ids AS "goalIds", milestone_ids AS "milestoneIds",
         written_at AS "writtenAt"
  FROM (${TEXTS}) t WHERE id = ANY($2) ORDER BY id, desk NULLS FIRST`;

/** SourceHead: the files that came in, but for those of posts in the bin. */
export const TOLD_SOURCES = `
  SELECT s.id, s.name, s.reflection_id AS "reflectionId", coalesce((s.around->>'draft')::boolean, false) AS draft,
         s.modified_at AS "modifiedAt", encode(s.fingerprint, 'hex') AS sha256, s.size, encode(s.blob, 'hex') AS blob,
         s.attachment_id AS "attachmentId"
  FROM source_files s LEFT JOIN reflections r ON r.account_id = $1 AND r.id = s.reflection_id
  WHERE s.account_id = $1 AND r.removed_at IS NULL ORDER BY s.path`;

/** Of the posts of the reflections $2: their bytes as they came, and how they were read. */
export const CAME_FILES = `
  SELECT s.reflection_id AS "reflectionId", s.bytes, s.encoding, s.modified_at AS "modifiedAt", s.around, s.said
  FROM source_files s WHERE s.account_id = $1 AND s.reflection_id = ANY($2)`;

export const SOURCE_BYTES = `SELECT s.bytes FROM source_files s WHERE s.account_id = $1 AND s.id = $2`;

/** ToldAttachment: what texts in sight show, as they leave, of what was attached here. */
export const TOLD_ATTACHMENTS = `
  SELECT a.id, a.name, a.type, a.bytes, encode(a.sha256, 'hex') AS key, a.created_at AS "createdAt"
  FROM attachments a
  WHERE a.account_id = $1 AND EXISTS (
    SELECT FROM attachment_uses u JOIN reflections r ON r.account_id = $1 AND r.id = u.reflection_id
    WHERE u.account_id = $1 AND u.attachment_id = a.id AND r.removed_at IS NULL
      AND u.address = '/api/attachments/' || a.id
      AND (strpos(r.front_matter || r.body, u.address) > 0 OR EXISTS (
        SELECT FROM reflection_drafts d WHERE d.account_id = $1 AND d.reflection_id = r.id
          AND strpos(d.front_matter || d.body, u.address) > 0
      ))
  ) ORDER BY a.id`;
