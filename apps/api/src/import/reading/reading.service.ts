import { Injectable } from '@nestjs/common';
import { Clock } from '../../clock/clock.js';
import type { ArchiveFile } from '../archive/archive-file.js';
import type { Archive } from '../archive/archive.js';
import { Packages } from '../archive/packages.js';
import { ArchiveRefused } from '../archive/refused.js';
import type { ImportRun } from '../import-run.entity.js';
import { leftFromHere } from '../known/left-from-here.js';
import { LIMITS } from '../limits.js';
import { batchesOf } from '../work/batches.js';
import { ImportLeases } from '../work/leases.js';
import { oneAhead } from '../work/one-ahead.js';
import { blogIn } from './blog.js';
import { Expecting } from './expecting.js';
import { KnownFolder } from './known-folder.js';
import { type Looked, Looking } from './looking.js';
import { ReadingRepository } from './reading.repository.js';

/** The dry run: tells what will come in and what is odd, and changes nothing of the journey. */
@Injectable()
export class ReadingService {
  constructor(
    private readonly packages: Packages,
    private readonly folders: KnownFolder,
    private readonly repository: ReadingRepository,
    private readonly expecting: Expecting,
    private readonly leases: ImportLeases,
    private readonly clock: Clock,
  ) {}

  /** Goes on where it was left. Throws ArchiveRefused when none of it may come in. */
  async read(run: ImportRun, goesOn: () => boolean): Promise<void> {
    const archive = await this.packages.open(run);
    try {
      await this.readAll(run, archive, goesOn);
    } finally {
      await archive.close();
    }
  }

  private async readAll(run: ImportRun, archive: Archive, goesOn: () => boolean): Promise<void> {
    const until = this.clock.now().getTime() + LIMITS.readingMinutes * 60_000;
    const folder = run.blog ? (run.blog.folder ?? null) : await this.folders.around(run, archive);
    const blog = await blogIn(archive, folder);
    const looking = new Looking(archive, blog, run);
    const left = await leftFromHere(archive);
    await this.repository.begin(run, blog, archive.files.length);
    const batches = batchesOf(archive.files.slice(run.filesRead));
    for await (const looked of oneAhead(batches, (files) => this.lookAtAll(run, looking, files))) {
      if (!goesOn()) return;
      if (this.clock.now().getTime() > until) throw new ArchiveRefused('too_long_a_work');
      await this.repository.add(run, await this.expecting.of(run, looked, left));
    }
    await this.repository.end(run);
  }

  private async lookAtAll(run: ImportRun, looking: Looking, files: readonly ArchiveFile[]) {
    const looked: Looked[] = [];
    for (const file of files) {
      await this.leases.keep(run);
      looked.push(await looking.at(file));
    }
    return looked;
  }
}
