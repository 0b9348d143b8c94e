import type { Readable } from 'node:stream';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { Clock } from '../../clock/clock.js';
import { type Blob, BlobStore } from '../../store/blob-store.js';
import { Archive } from '../archive/archive.js';
import { ArchiveRefused } from '../archive/refused.js';
import type { ImportRun } from '../import-run.entity.js';

/** The archives of runs, as long as there is anything to read in them. */
@Injectable()
export class Packages {
  constructor(
    private readonly store: BlobStore,
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
  ) {}

  put(content: Readable, limit: number): Promise<Blob> {
    return this.store.put(content, limit);
  }

  async open(run: Pick<ImportRun, 'package'>): Promise<Archive> {
    const blob = run.package === null ? null : await this.store.reader(run.package);
    if (blob === null) throw new ArchiveRefused('damaged');
    try {
      return await Archive.open(blob);
    } catch (error) {
      await blob.close();
      throw error;
    }
  }

  /** Unless the same bytes are somebody's file all the same. */
  async forget(key: string): Promise<void> {
    const before = this.clock.now();
    const [row] = await this.dataSource.query<{ needed: boolean }[]>(
      `SELECT EXISTS (SELECT FROM import_runs WHERE package = $1)
           OR EXISTS (SELECT FROM source_files WHERE blob = $1) AS needed`,
      [key],
    );
    if (!row!.needed) await this.store.drop(key, before);
  }
}
