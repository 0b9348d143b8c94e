import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { isNeverKept } from '@ullim/jekyll/folder/never-kept';
import { wrapperOf } from '@ullim/jekyll/folder/place';
import { MARKDOWN } from '@ullim/jekyll/path/markdown';
import { DataSource } from 'typeorm';
import type { ArchiveFile } from '../archive/archive-file.js';
import type { Archive, AroundBlog } from '../archive/archive.js';
import type { ImportRun } from '../import-run.entity.js';
import { LIMITS } from '../limits.js';

type Found = { path: string; fingerprint: Buffer };

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
    const folders = await this.folders(run, came);
    if (folders[0]?.path === came) return null;
    for (const folder of folders) {
      const there = await this.among(run, folder.path, [...texts.keys()].slice(0, MOST_ASKED));
      const isMost = there.length > 0 && there.length * 2 >= Math.min(texts.size, folder.texts, MOST_ASKED);
      if (isMost && (await areMostlyTheSame(archive, texts, there)))
        return { came, known: folder.path, letters: folder.letters };
    }
    return null;
  }

  /** In which texts of blogs lie: the one of that name before all others, then those with most. */
  private folders(run: ImportRun, came: string): Promise<{ path: string; letters: string; texts: number }[]> {
    return this.dataSource.query(
      `SELECT folder AS path, min(letters) AS letters, count(*)::int AS texts
       FROM (
         SELECT COALESCE(substring(path FROM $3), '') AS folder, COALESCE(substring(name FROM $3), '') AS letters
         FROM source_files WHERE account_id = $1 AND path ~* $2
       ) texts
       GROUP BY folder ORDER BY folder = $4 DESC, count(*) DESC LIMIT 20`,
      [run.accountId, MARKDOWN.source, WRAPPER, came],
    );
  }

  /** Those of these texts that came in before in that folder. */
  private among(run: ImportRun, folder: string, tails: string[]): Promise<Found[]> {
    return this.dataSource.query(
      `SELECT substr(path, length($2) + 1) AS path, fingerprint FROM source_files
       WHERE account_id = $1 AND path = ANY (SELECT $2 || unnest($3::text[])) ORDER BY path`,
      [run.accountId, folder, tails],
    );
  }
}

/** A folder around a blog, unlike those that a blog itself has. */
const WRAPPER = '^(?!_|content/)[^/]+/';

/** Enough to know a blog by. */
const MOST_ASKED = 2_000;

const isText = ({ path, size }: ArchiveFile): boolean =>
  size <= LIMITS.post && MARKDOWN.test(path) && !isNeverKept(path);

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
