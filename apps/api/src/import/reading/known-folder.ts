import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { wrapperOf } from '@ullim/jekyll/folder/place';
import { DataSource } from 'typeorm';
import type { Archive, ArchiveFile } from '../archive/archive.js';
import type { ImportRun } from '../import-run.entity.js';
import { LIMITS } from '../limits.js';
import { isMadeAgain } from './kept.js';

/** The folder around a blog, as it came, and as it is called here. Both are '' or end with a slash. */
export type AroundBlog = { came: string; known: string };

type Found = { folder: string; path: string; fingerprint: Buffer; texts: number };

/**
 * The folder that a blog was packed in is no part of it: `blog-main/` of GitHub's zip and `blog/` of the disk are one blog,
 * and its files are known again.
 */
@Injectable()
export class KnownFolder {
  constructor(private readonly dataSource: DataSource) {}

  async around(run: ImportRun, archive: Archive): Promise<AroundBlog | null> {
    const came = wrapperOf(archive.files.map(({ path }) => path));
    const texts = new Map(archive.files.filter(isText).map((file) => [file.path.slice(came.length), file]));
    const found = await this.find(run, [...texts.keys()]);
    if (found.some(({ folder }) => folder === came)) return null;
    for (const folder of new Set(found.map((file) => file.folder))) {
      const there = found.filter((file) => file.folder === folder);
      const most = Math.min(texts.size, there[0]!.texts);
      if (there.length * 2 >= most && (await areMostlyTheSame(archive, texts, there))) {
        return { came, known: folder };
      }
    }
    return null;
  }

  /** Texts that came in before under the same path in some folder, with how many came in that folder at all. */
  private find(run: ImportRun, tails: string[]): Promise<Found[]> {
    return this.dataSource.query(
      `WITH files AS (
         SELECT path, fingerprint, COALESCE(substring(path FROM '^[^/]+/'), '') AS folder
         FROM source_files WHERE account_id = $1 AND path ~* '\\.(md|markdown|mkd|mkdn)$'
       ), folders AS (
         SELECT folder, count(*)::int AS texts FROM files GROUP BY folder
         UNION ALL SELECT '', count(*)::int FROM files HAVING count(*) > 0
       )
       SELECT w.folder, substr(f.path, length(w.folder) + 1) AS path, f.fingerprint, w.texts
       FROM folders w JOIN files f ON starts_with(f.path, w.folder)
       WHERE substr(f.path, length(w.folder) + 1) = ANY ($2)
       ORDER BY w.texts DESC, w.folder, f.path`,
      [run.accountId, tails],
    );
  }
}

const isText = ({ path, size }: ArchiveFile): boolean =>
  size <= LIMITS.post && /\.(?:md|markdown|mkd|mkdn)$/i.test(path) && !isMadeAgain(path);

const SAMPLE = 20;

async function areMostlyTheSame(
  archive: Archive,
  texts: ReadonlyMap<string, ArchiveFile>,
  there: readonly Found[],
): Promise<boolean> {
  const sample = there.slice(0, SAMPLE);
  let same = 0;
  for (const { path, fingerprint } of sample) {
    const bytes = await archive.read(texts.get(path)!);
    if (createHash('sha256').update(bytes).digest().equals(fingerprint)) same += 1;
  }
  return same * 2 >= sample.length;
}
