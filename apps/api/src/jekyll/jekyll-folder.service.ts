import { type FileHandle, open } from 'node:fs/promises';
import { Injectable } from '@nestjs/common';
import type { Me } from '@ullim/types/account';
import type { Reader } from '../reader/reader.js';
import { Arrivals } from '../store/arrivals.js';
import { BlobStore } from '../store/blob-store.js';
import { JekyllFolder } from './folder.js';
import { OneByOne } from './one-by-one.js';
import { spoolZip } from './spooled-zip.js';
import { ToldRepository } from './told.repository.js';

@Injectable()
export class JekyllFolderService {
  private readonly packing = new OneByOne();

  constructor(
    private readonly told: ToldRepository,
    private readonly arrivals: Arrivals,
    private readonly store: BlobStore,
  ) {}

  /**
   * The whole folder as one zip. It lies on the disk before the first byte leaves, so that a failure is an answer and
   * not half a file; its name is gone by then, so that nothing stays behind whatever happens.
   */
  zipOf(reader: Reader): Promise<Packed> {
    return this.packing.run(reader, () => this.pack(reader));
  }

  private async pack(reader: Reader): Promise<Packed> {
    const path = await this.arrivals.newPath();
    try {
      const account = await this.told.atOneMoment(reader, async (telling) => {
        await spoolZip(path, new JekyllFolder(telling, this.store).files());
        return telling.journey.account;
      });
      const file = await open(path);
      return { account, file, bytes: (await file.stat()).size };
    } finally {
      await this.arrivals.discard(path);
    }
  }
}

type Packed = { account: Me; file: FileHandle; bytes: number };
