import { Injectable, Logger, type OnApplicationBootstrap, type OnModuleDestroy } from '@nestjs/common';
import { JourneyChanges } from '../change/journey-changes.js';
import { isDatabaseAway } from '../database/database-away.js';
import type { Reader } from '../reader/reader.js';
import { ReflectionMentions } from './reflection-mentions.js';

/** Small enough that a person who writes meanwhile does not notice. */
const BATCH = 50;

/**
 * When the API starts, the mentions of texts that an older one kept are read: SQL cannot read Markdown. Copies of the
 * API may do it at once: each batch waits for its turn in the journey and reads what is still unread.
 */
@Injectable()
export class UnreadMentionsService implements OnApplicationBootstrap, OnModuleDestroy {
  private readonly logger = new Logger('Mentions');
  private running: Promise<void> = Promise.resolve();
  private stopped = false;

  constructor(
    private readonly mentions: ReflectionMentions,
    private readonly changes: JourneyChanges,
  ) {}

  onApplicationBootstrap(): void {
    this.running = this.run().catch((error: unknown) => this.failed(error));
  }

  async onModuleDestroy(): Promise<void> {
    this.stopped = true;
    await this.running;
  }

  async run(): Promise<void> {
    for (const reader of await this.mentions.unread()) await this.readAll(reader);
  }

  private async readAll(reader: Reader): Promise<void> {
    let read = BATCH;
    while (read === BATCH && !this.stopped) {
      read = await this.changes.makeBeside(reader, async ({ db }) => {
        const unread = await this.mentions.unreadOf(reader, BATCH, db);
        let seen = false;
        for (const { id, body } of unread) seen = (await this.mentions.read(reader, id, body, db)) || seen;
        return { result: unread.length, seen };
      });
    }
  }

  private failed(error: unknown): void {
    if (isDatabaseAway(error))
      this.logger.warn('The database was away; mentions are read at the next start.');
    else this.logger.error(error instanceof Error ? (error.stack ?? error.message) : String(error));
  }
}
