import { Injectable } from '@nestjs/common';
import { BackgroundWork, DAILY_MS } from '../background/background-work.js';
import { JourneyChanges } from '../change/journey-changes.js';
import { Clock } from '../clock/clock.js';
import { erasedWhenRemovedBy } from '../removal/retention.js';
import { Arrivals } from '../store/arrivals.js';
import { BlobStore } from '../store/blob-store.js';
import { AttachmentUses } from './attachment-uses.js';
import { OrphansRepository } from './orphans.repository.js';

const BATCH = 500;

/**
 * Takes away what nothing names any more: when the API starts, then daily. An attachment stays as long as the bin keeps
 * what was removed, so that a text that comes back, or was offline, finds it. Bytes stay a day longer than the last row
 * that names them: they are there before their row is.
 */
@Injectable()
export class OrphansService extends BackgroundWork {
  constructor(
    private readonly orphans: OrphansRepository,
    private readonly uses: AttachmentUses,
    private readonly store: BlobStore,
    private readonly arrivals: Arrivals,
    private readonly changes: JourneyChanges,
    private readonly clock: Clock,
  ) {
    super({ name: 'Orphans', everyMs: DAILY_MS, later: 'orphans are looked for tomorrow' });
  }

  async run(): Promise<void> {
    await this.eraseAttachments();
    const yesterday = new Date(this.clock.now().getTime() - DAILY_MS);
    await this.dropBlobs(yesterday);
    await this.arrivals.clear(yesterday);
  }

  private async eraseAttachments(): Promise<void> {
    for (const reader of await this.orphans.journeys()) {
      if (this.stopped) return;
      await this.changes.makeBeside(reader, async ({ db, now }) => {
        await this.uses.forgetGone(reader, db);
        await this.orphans.mark(reader, now, db);
        await this.orphans.erase(reader, erasedWhenRemovedBy(now), db);
        return { result: undefined, seen: false };
      });
    }
  }

  private async dropBlobs(keptBefore: Date): Promise<void> {
    let keys: string[] = [];
    for await (const { key, keptAt } of this.store.list()) {
      if (this.stopped) return;
      if (keptAt < keptBefore) keys.push(key);
      if (keys.length < BATCH) continue;
      await this.dropUnnamed(keys, keptBefore);
      keys = [];
    }
    await this.dropUnnamed(keys, keptBefore);
  }

  private async dropUnnamed(keys: string[], keptBefore: Date): Promise<void> {
    for (const key of await this.orphans.unnamed(keys)) await this.store.drop(key, keptBefore);
  }
}
