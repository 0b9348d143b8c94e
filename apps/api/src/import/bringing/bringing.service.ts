import { Injectable } from '@nestjs/common';
import { type Change, JourneyChanges } from '../../change/journey-changes.js';
import { refusalOf } from '../../database/refusal.js';
import { ProblemError } from '../../problem/problem.js';
import { ownerOf, type Reader } from '../../reader/reader.js';
import { BlobStore } from '../../store/blob-store.js';
import { Packages } from '../archive/packages.js';
import type { ImportRun } from '../import-run.entity.js';
import { leftFromHere } from '../known/left-from-here.js';
import { batchesOf } from '../work/batches.js';
import { ImportLeases } from '../work/leases.js';
import { oneAhead } from '../work/one-ahead.js';
import { BringingFiles } from './bringing-files.js';
import { BringingRepository, type Failure } from './bringing.repository.js';
import type { BroughtFile } from './brought-file.js';
import { OtherBringing } from './other-bringing.js';
import type { Part } from './part.js';
import { PostBringing } from './post-bringing.js';

/** Brings in what was chosen, in pieces: each is there whole, with its report, or not at all. */
@Injectable()
export class BringingService {
  constructor(
    private readonly packages: Packages,
    private readonly store: BlobStore,
    private readonly repository: BringingRepository,
    private readonly posts: PostBringing,
    private readonly others: OtherBringing,
    private readonly leases: ImportLeases,
    private readonly changes: JourneyChanges,
  ) {}

  /** Goes on with what has no outcome yet. Posts come after what they point to. */
  async bring(run: ImportRun, goesOn: () => boolean): Promise<void> {
    const archive = await this.packages.open(run);
    try {
      if (run.blog?.folder) archive.renameFolder(run.blog.folder);
      const files = new BringingFiles(archive, run, this.store, this.leases, await leftFromHere(archive));
      await this.bringPart(run, this.others, files, goesOn);
      await this.bringPart(run, this.posts, files, goesOn);
    } finally {
      await archive.close();
    }
    if (!goesOn()) return;
    await this.step(run, (_, { db, now }) => this.repository.end(run, now, db));
  }

  private async bringPart<File extends BroughtFile>(
    run: ImportRun,
    part: Part<File>,
    files: BringingFiles,
    goesOn: () => boolean,
  ): Promise<void> {
    const waiting = await this.repository.waiting(run, part.name);
    const batches = batchesOf(waiting.map(({ ordinal }) => files.at(ordinal)));
    const taken = async (batch: { ordinal: number }[]) => {
      const rows = await this.repository.rows(
        run,
        batch.map(({ ordinal }) => ordinal),
      );
      return part.taken(files, rows);
    };
    for await (const batch of oneAhead(batches, taken)) {
      if (!goesOn()) return;
      await this.bringBatch(run, part, batch);
    }
  }

  /** What cannot be held stays behind, alone. */
  private async bringBatch<File extends BroughtFile>(run: ImportRun, part: Part<File>, batch: File[]) {
    try {
      await this.step(run, async (reader, change) => {
        const outcomes = await part.bring(run, reader, batch, change);
        await this.repository.done(run, outcomes, change.now, change.db);
        return part.isSeen;
      });
    } catch (error) {
      const because = failureOfOneFile(error);
      if (because === null) throw error;
      if (batch.length > 1) for (const each of batch) await this.bringBatch(run, part, [each]);
      else {
        const { ordinal } = batch[0]!.row;
        await this.step(run, (_, { db, now }) => this.repository.failed(run, { ordinal, because }, now, db));
      }
    }
  }

  /** Whether anything of it is seen in the journey is what `act` answers; nothing when it does not say so. */
  private step(
    run: ImportRun,
    act: (reader: Reader, change: Change) => Promise<boolean | void>,
  ): Promise<void> {
    const reader = ownerOf(run.accountId);
    return this.changes.makeBeside(reader, async (change) => {
      await this.leases.hold(run, change.db);
      const seen = await act(reader, change);
      return { result: undefined, seen: seen === true };
    });
  }
}

/** null: the error is of no one file. */
function failureOfOneFile(error: unknown): Failure | null {
  if (refusalOf(error) === 'invalid_input') return 'not_storable';
  return error instanceof ProblemError && error.problem.code === 'no_room' ? 'no_room' : null;
}
