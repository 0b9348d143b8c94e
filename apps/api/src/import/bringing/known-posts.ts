import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { Reader } from '../../reader/reader.js';
import { linkedIds } from '../../reflection/reflection.presenter.js';
import type { BroughtPost, PostText } from './brought-file.js';
import type { KnownPost } from './fate.js';
import { saidBy } from './said.js';
import { SourceFilesRepository } from './source-files.repository.js';

/** A post that came in before, with its reflection as it is now. */
export type PostHere = KnownPost & {
  reflectionId: string;
  version: number;
  isKept: boolean;
  /** The one draft of a text that was never kept. */
  desk: string | null;
  milestoneIds: string[];
  goalIds: string[];
};

type Row = {
  path: string;
  reflectionId: string;
  version: number;
  isKept: boolean;
  removed: boolean;
  byUndoing: boolean;
  desks: string[];
  milestoneIds: string[];
  goalIds: string[];
  current: PostText | null;
};

@Injectable()
export class KnownPosts {
  constructor(private readonly sources: SourceFilesRepository) {}

  /** Those of them that came in before, by path. */
  async among(
    reader: Reader,
    posts: readonly BroughtPost[],
    db: EntityManager,
  ): Promise<Map<string, PostHere>> {
    const sources = await this.sources.known(
      reader,
      posts.map(({ row }) => row.path),
      db,
    );
    const different = posts.filter(({ row, sha256 }) => !sources.get(row.path)?.fingerprint.equals(sha256));
    const rows = await db.query<Row[]>(AS_THEY_ARE, [
      reader.journey,
      [...sources.keys()],
      different.map(({ row }) => row.path),
    ]);
    return new Map(
      rows.map(({ path, desks, current, ...row }) => {
        const { fingerprint: sha256, offered, said } = sources.get(path)!;
        const edited = current === null || said === null || !saidBy(current).equals(said);
        return [path, { ...row, sha256, offered, edited, desk: desks[0] ?? null }];
      }),
    );
  }
}

/** What was never kept tells of what its draft tells of. */
function tellsOf(noun: 'milestone' | 'goal'): string {
  return `CASE WHEN r.kept_at IS NULL AND cardinality(d.desks) > 0 THEN (
    SELECT to_json(o.${noun}_ids) FROM reflection_drafts o
    WHERE o.account_id = $1 AND o.reflection_id = r.id AND o.desk = d.desks[1]
  ) ELSE ${linkedIds(noun, 'visible')} END`;
}

/**
 * The reflections of sources of account $1 at the paths $2, and what those at the paths $3 say. The text of what was
 * never kept is its draft, as long as there is only one.
 */
const AS_THEY_ARE = `
  SELECT s.path, r.id AS "reflectionId", r.version, r.kept_at IS NOT NULL AS "isKept",
         r.removed_at IS NOT NULL AS removed, EXISTS (
           SELECT FROM import_runs run WHERE run.account_id = $1 AND run.undone_at = r.removed_at
         ) AS "byUndoing",
         d.desks, ${tellsOf('milestone')} AS "milestoneIds", ${tellsOf('goal')} AS "goalIds", CASE
           WHEN s.path <> ALL ($3::text[]) THEN NULL
           WHEN r.kept_at IS NOT NULL THEN json_build_object(
             'title', r.title, 'happenedOn', r.happened_on, 'frontMatter', r.front_matter, 'body', r.body)
           WHEN cardinality(d.desks) = 1 THEN (
             SELECT json_build_object(
               'title', o.title, 'happenedOn', o.happened_on, 'frontMatter', o.front_matter, 'body', o.body)
             FROM reflection_drafts o
             WHERE o.account_id = $1 AND o.reflection_id = r.id AND o.desk = d.desks[1])
         END AS current
  FROM source_files s
  JOIN reflections r ON r.account_id = $1 AND r.id = s.reflection_id
  CROSS JOIN LATERAL (
    SELECT coalesce(array_agg(d.desk ORDER BY d.saved_at), '{}') AS desks
    FROM reflection_drafts d WHERE d.account_id = $1 AND d.reflection_id = r.id
  ) d
  WHERE s.account_id = $1 AND s.path = ANY ($2::text[])`;
