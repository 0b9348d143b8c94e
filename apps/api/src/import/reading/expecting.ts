import { Injectable } from '@nestjs/common';
import type { ImportOutcome } from '@ullim/types/import';
import { DataSource } from 'typeorm';
import { ownerOf, type Reader } from '../../reader/reader.js';
import type { ImportRun } from '../import-run.entity.js';
import { AttachedHere } from '../known/attached-here.js';
import { type Fate, fateOf } from '../known/fate.js';
import { type AskedPost, KnownPosts } from '../known/known-posts.js';
import { KnownSources } from '../known/known-sources.js';
import type { LeftFiles } from '../known/left.js';
import type { FoundFile } from './found-file.js';
import type { Looked } from './looking.js';

/** A file, and what would become of it; null for one that is not kept. */
export type ExpectedFile = FoundFile & { expected: ImportOutcome | null };

/** What would become of files if they came in now: bringing asks the same when they do. */
@Injectable()
export class Expecting {
  constructor(
    private readonly known: KnownPosts,
    private readonly sources: KnownSources,
    private readonly attached: AttachedHere,
    private readonly dataSource: DataSource,
  ) {}

  async of(
    { accountId }: Pick<ImportRun, 'accountId'>,
    looked: readonly Looked[],
    left: LeftFiles,
  ): Promise<ExpectedFile[]> {
    const posts: AskedPost[] = [];
    const others: Omit<AskedPost, 'text'>[] = [];
    for (const { found, sha256, text } of looked) {
      if (sha256 === null) continue;
      const asked = { path: found.path, sha256, left: left.get(found.path) ?? null };
      if (text === null) others.push(asked);
      else posts.push({ ...asked, text });
    }
    const reader = ownerOf(accountId);
    const expected = new Map([
      ...(await this.ofPosts(reader, posts)),
      ...(await this.ofOthers(reader, others)),
    ]);
    return looked.map(({ found }) => ({ ...found, expected: expected.get(found.path) ?? null }));
  }

  private async ofPosts(reader: Reader, posts: readonly AskedPost[]): Promise<[string, ImportOutcome][]> {
    if (posts.length === 0) return [];
    const here = await this.known.among(reader, posts, this.dataSource.manager);
    return posts.map(({ path, sha256 }) => [path, OUTCOMES[fateOf(sha256, here.get(path) ?? null)]]);
  }

  private async ofOthers(
    reader: Reader,
    others: readonly Omit<AskedPost, 'text'>[],
  ): Promise<[string, ImportOutcome][]> {
    if (others.length === 0) return [];
    const { manager } = this.dataSource;
    const paths = others.map(({ path }) => path);
    const known = await this.sources.among(reader, paths, manager);
    const attached = await this.attached.among(reader.journey, others, manager);
    return others.map(({ path, sha256 }) => {
      const before = known.get(path)?.fingerprint;
      if (before === undefined) return [path, attached.has(path) ? 'same' : 'new'];
      return [path, before.equals(sha256) ? 'same' : 'changed'];
    });
  }
}

const OUTCOMES: Record<Fate, ImportOutcome> = {
  new: 'new',
  same: 'same',
  changed: 'changed',
  beside: 'beside',
  in_bin: 'left',
  out_of_bin: 'new',
};
