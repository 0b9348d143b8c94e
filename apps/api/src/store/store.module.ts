import { join } from 'node:path';
import { Global, Module } from '@nestjs/common';
import { Clock } from '../clock/clock.js';
import { Settings } from '../config/settings.js';
import { Arrivals } from './arrivals.js';
import { BlobStore } from './blob-store.js';
import { FolderStore } from './folder-store.js';

/** Both folders lie on one disk: what arrived is renamed, not copied. */
@Global()
@Module({
  providers: [
    {
      provide: Arrivals,
      inject: [Settings, Clock],
      useFactory: ({ config }: Settings, clock: Clock) =>
        new Arrivals(join(config.dataFolder, 'arriving'), clock),
    },
    {
      provide: BlobStore,
      inject: [Settings, Arrivals, Clock],
      useFactory: ({ config }: Settings, arrivals: Arrivals, clock: Clock) =>
        new FolderStore(join(config.dataFolder, 'files'), arrivals, clock),
    },
  ],
  exports: [Arrivals, BlobStore],
})
export class StoreModule {}
