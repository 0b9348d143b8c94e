import type { Readable } from 'node:stream';
import { Injectable } from '@nestjs/common';
import { type Blob, BlobStore } from '../../store/blob-store.js';
import { Archive } from './archive.js';
import { ArchiveRefused } from './refused.js';

/** The archives of runs. One that its run no longer names goes with what else nobody names in the store. */
@Injectable()
export class Packages {
  constructor(private readonly store: BlobStore) {}

  put(content: Readable, limit: number): Promise<Blob> {
    return this.store.put(content, limit);
  }

  async open({ blob: hash }: { blob: Buffer | null }): Promise<Archive> {
    const blob = hash === null ? null : await this.store.reader(hash.toString('hex'));
    if (blob === null) throw new ArchiveRefused('damaged');
    try {
      return await Archive.open(blob);
    } catch (error) {
      await blob.close();
      throw error;
    }
  }
}
