import { linkedIds } from '../../reflection/reflection.presenter.js';
import type { PostText } from './said.js';

/** The reflection of a post, and what it says. */
export type PostAsItIs = {
  path: string;
  reflectionId: string;
  version: number;
  isKept: boolean;
  removed: boolean;
  byUndoing: boolean;
  /** A file came in for it, under whatever path. */
  hasSource: boolean;
  desks: string[];
  milestoneIds: string[];
  goalIds: string[];
  /** null where nobody asked, or where there are several. */
  current: PostText | null;
  /** What lies beside it. */
  laid: PostText[];
  /** Since a text was laid beside it: whoever kept one then had both before their eyes. Asked where the file was offered. */
  keptSinceOffered: boolean;
};

/** What was never kept tells of what its draft tells of. */
function tellsOf(noun: 'milestone' | 'goal'): string {
  return `CASE WHEN r.kept_at IS NULL AND cardinality(d.desks) > 0 THEN (
    SELECT to_json(o.${noun}_ids) FROM reflection_drafts o
    WHERE o.account_id = $1 AND o.reflection_id = r.id AND o.desk = d.desks[1]
  ) ELSE ${linkedIds(noun, 'visible')} END`;
}

const textOf = (row: string) =>
  `json_build_object('title', ${row}.title, 'happenedOn', ${row}.happened_on, 'frontMatter', ${row}.front_matter, 'body', ${row}.body)`;

/**
 * PostAsItIs, of the reflections of account $1 that $2 asks for; what they say where `differs`. The text of what was
 * never kept is its draft, as long as there is only one.
 */
export const POSTS_AS_THEY_ARE = `
  SELECT s.path, r.id AS "reflectionId", r.version, r.kept_at IS NOT NULL AS "isKept",
         r.removed_at IS NOT NULL AS removed, EXISTS (
           SELECT FROM import_runs run WHERE run.account_id = $1 AND run.undone_at = r.removed_at
         ) AS "byUndoing", EXISTS (
           SELECT FROM source_files f WHERE f.account_id = $1 AND f.reflection_id = r.id
         ) AS "hasSource",
         d.desks, ${tellsOf('milestone')} AS "milestoneIds", ${tellsOf('goal')} AS "goalIds", CASE
           WHEN NOT s.differs THEN NULL
           WHEN r.kept_at IS NOT NULL THEN ${textOf('r')}
           WHEN cardinality(d.desks) = 1 THEN (
             SELECT ${textOf('o')} FROM reflection_drafts o
             WHERE o.account_id = $1 AND o.reflection_id = r.id AND o.desk = d.desks[1])
         END AS current, (
           SELECT coalesce(json_agg(${textOf('o')}), '[]') FROM reflection_drafts o
           WHERE s.differs AND o.account_id = $1 AND o.reflection_id = r.id
         ) AS laid, s.offered AND EXISTS (
           SELECT FROM reflection_revisions v
           WHERE v.account_id = $1 AND v.reflection_id = r.id AND v.kept_at > (
             SELECT max(f.done_at) FROM import_files f
             WHERE f.account_id = $1 AND f.reflection_id = r.id AND f.outcome = 'beside'
           )
         ) AS "keptSinceOffered"
  FROM json_to_recordset($2) AS s (path text, id uuid, differs boolean, offered boolean)
  JOIN reflections r ON r.account_id = $1 AND r.id = s.id
  CROSS JOIN LATERAL (
    SELECT coalesce(array_agg(d.desk ORDER BY d.saved_at), '{}') AS desks
    FROM reflection_drafts d WHERE d.account_id = $1 AND d.reflection_id = r.id
  ) d`;
