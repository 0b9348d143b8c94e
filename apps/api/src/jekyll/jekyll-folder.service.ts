import { Injectable } from '@nestjs/common';
import type { Me } from '@ullim/types/account';
import type { Reader } from '../reader/reader.js';
import { Arrivals, type Spooled } from '../store/arrivals.js';
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

  /** The whole folder as one zip, and whose it is. */
  zipOf(reader: Reader): Promise<Spooled<Me>> {
    return this.packing.run(reader, () => this.arrivals.spool((path) => this.pack(reader, path)));
  }

  private pack(reader: Reader, path: string): Promise<Me> {
    return this.told.atOneMoment(reader, async (telling) => {
      await spoolZip(path, new JekyllFolder(telling, this.store).files());
      return telling.journey.account;
    });
  }
}
