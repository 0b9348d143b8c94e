import { Injectable } from '@nestjs/common';
import type { ImportOutcome } from '@ullim/types/import';
import { type Change, JourneyChanges } from '../../change/journey-changes.js';
import { refusalOf } from '../../database/refusal.js';
import type { Reader } from '../../reader/reader.js';
import { BlobStore } from '../../store/blob-store.js';
import type { ImportRun } from '../import-run.entity.js';
import { Packages } from '../package/packages.js';
import { batchesOf } from '../runner/batches.js';
import { ImportLeases } from '../runner/leases.js';
import { BringingFiles } from './bringing-files.js';
import { BringingRepository, type Outcome, type Part } from './bringing.repository.js';
import type { BroughtFile, BroughtPost } from './brought-file.js';
import { PostBringing } from './post-bringing.js';
import { SourceFilesRepository } from './source-files.repository.js';

/** Brings in what was chosen, in pieces: each is there whole, with its report, or not at all. */
@Injectable()
export class BringingService {
  constructor(
    private readonly packages: Packages,
    private readonly store: BlobStore,
    private readonly repository: BringingRepository,
    private readonly posts: PostBringing,
    private readonly sources: SourceFilesRepository,
    private readonly leases: ImportLeases,
    private readonly changes: JourneyChanges,
  ) {}

  /** Goes on with what has no outcome yet. */
  async bring(run: ImportRun, goesOn: () => boolean): Promise<void> {
    const archive = await this.packages.open(run);
    try {
      const files = new BringingFiles(archive, run, this.store);
      for (const part of ['others', 'posts'] as const)
        for (const batch of batchesOf(await this.waiting(run, part, files))) {
          if (!goesOn()) return;
          await this.bringBatch(run, part, files, batch);
        }
      await this.end(run);
    } finally {
      await archive.close();
    }
    await this.packages.forget(run.package!);
  }

  private async waiting(run: ImportRun, part: Part, files: BringingFiles) {
    const waiting = await this.repository.waiting(run, part);
    return waiting.map(({ ordinal }) => files.at(ordinal));
  }

  /** What PostgreSQL cannot hold stays behind, alone. */
  private async bringBatch(run: ImportRun, part: Part, files: BringingFiles, batch: { ordinal: number }[]) {
    const ordinals = batch.map(({ ordinal }) => ordinal);
    try {
      await this.bringTogether(run, part, files, ordinals);
    } catch (error) {
      if (refusalOf(error) !== 'invalid_input') throw error;
      if (ordinals.length === 1) await this.leaveBehind(run, ordinals[0]!);
      else for (const file of batch) await this.bringBatch(run, part, files, [file]);
    }
  }

  private async bringTogether(run: ImportRun, part: Part, files: BringingFiles, ordinals: number[]) {
    const rows = await this.repository.rows(run, ordinals);
    if (part === 'posts') {
      const posts: BroughtPost[] = [];
      for (const row of rows) posts.push(await files.post(row));
      await this.step(run, true, (reader, change) => this.posts.bring(run, reader, posts, change));
    } else {
      const others: BroughtFile[] = [];
      for (const row of rows) others.push(await files.other(row));
      await this.step(run, false, (reader, change) => this.keepOthers(reader, others, change));
    }
  }

  private async keepOthers(reader: Reader, files: readonly BroughtFile[], { db, now }: Change) {
    const known = await this.sources.known(
      reader,
      files.map(({ row }) => row.path),
      db,
    );
    await this.sources.keepOthers(reader, files, now, db);
    return files.map(({ row, sha256 }): Outcome => {
      const before = known.get(row.path)?.sha256;
      const outcome: ImportOutcome =
        before === undefined ? 'new' : before.equals(sha256) ? 'same' : 'changed';
      return { ordinal: row.ordinal, outcome: row.role === 'left' ? 'left' : outcome };
    });
  }

  private leaveBehind(run: ImportRun, ordinal: number): Promise<void> {
    return this.changes.makeBeside(readerOf(run), async ({ db, now }) => {
      await this.leases.hold(run, db);
      await this.repository.failed(run, ordinal, now, db);
      return { result: undefined, seen: false };
    });
  }

  private step(
    run: ImportRun,
    seen: boolean,
    bring: (reader: Reader, change: Change) => Promise<Outcome[]>,
  ): Promise<void> {
    const reader = readerOf(run);
    return this.changes.makeBeside(reader, async (change) => {
      await this.leases.hold(run, change.db);
      await this.repository.done(run, await bring(reader, change), change.now, change.db);
      return { result: undefined, seen };
    });
  }

  private end(run: ImportRun): Promise<void> {
    return this.changes.makeBeside(readerOf(run), async ({ db, now }) => {
      await this.leases.hold(run, db);
      await this.repository.end(run, now, db);
      return { result: undefined, seen: false };
    });
  }
}

const readerOf = (run: ImportRun): Reader => ({ journey: run.accountId, as: 'owner' });
