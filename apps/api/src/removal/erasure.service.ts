import { Injectable } from '@nestjs/common';
import { BackgroundWork, DAILY_MS } from '../background/background-work.js';
import { Clock } from '../clock/clock.js';
import { JourneyChanges } from '../change/journey-changes.js';
import type { Reader } from '../reader/reader.js';
import { ErasureRepository } from './erasure.repository.js';
import { erasedWhenRemovedBy } from './retention.js';

/** Small enough that a person who writes meanwhile does not notice. */
const BATCH = 200;

/**
 * Empties the bin of what has lain in it for its time: when the API starts, then daily. Copies of the API may run at
 * once: each batch waits for its turn in the journey and erases what is still there.
 */
@Injectable()
export class ErasureService extends BackgroundWork {
  constructor(
    private readonly erasures: ErasureRepository,
    private readonly changes: JourneyChanges,
    private readonly clock: Clock,
  ) {
    super({ name: 'Erasure', everyMs: DAILY_MS, later: 'the bin is emptied tomorrow' });
  }

  /** Erases everything that is due now. */
  async run(): Promise<void> {
    const removedBy = erasedWhenRemovedBy(this.clock.now());
    for (const reader of await this.erasures.due(removedBy)) await this.empty(reader, removedBy);
  }

  private async empty(reader: Reader, removedBy: Date): Promise<void> {
    let erased = BATCH;
    while (erased > 0 && !this.stopped) {
      erased = await this.changes.makeBeside(reader, async ({ db }) => {
        const result = await this.erasures.erase(reader, removedBy, BATCH, db);
        return { result, seen: result > 0 };
      });
    }
  }
}
