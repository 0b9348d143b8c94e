import { Injectable, Logger, type OnApplicationBootstrap, type OnModuleDestroy } from '@nestjs/common';
import { Clock } from '../clock/clock.js';
import { isDatabaseAway } from '../database/database-away.js';
import { JourneyChanges } from '../change/journey-changes.js';
import type { Reader } from '../reader/reader.js';
import { ErasureRepository } from './erasure.repository.js';
import { erasedWhenRemovedBy } from './retention.js';

const DAILY_MS = 24 * 60 * 60_000;
/** Small enough that a person who writes meanwhile does not notice. */
const BATCH = 200;

/**
 * Empties the bin of what has lain in it for its time: when the API starts, then daily. Copies of the API may run at
 * once: each batch waits for its turn in the journey and erases what is still there.
 */
@Injectable()
export class ErasureService implements OnApplicationBootstrap, OnModuleDestroy {
  private readonly logger = new Logger('Erasure');
  private timer: NodeJS.Timeout | undefined;
  private running: Promise<void> = Promise.resolve();
  private stopped = false;

  constructor(
    private readonly erasures: ErasureRepository,
    private readonly changes: JourneyChanges,
    private readonly clock: Clock,
  ) {}

  onApplicationBootstrap(): void {
    this.start();
    this.timer = setInterval(() => this.start(), DAILY_MS).unref();
  }

  async onModuleDestroy(): Promise<void> {
    this.stopped = true;
    clearInterval(this.timer);
    await this.running;
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

  private start(): void {
    this.running = this.running.then(() => this.run()).catch((error: unknown) => this.failed(error));
  }

  private failed(error: unknown): void {
    if (isDatabaseAway(error)) this.logger.warn('The database was away; the bin is emptied tomorrow.');
    else this.logger.error(error instanceof Error ? (error.stack ?? error.message) : String(error));
  }
}
