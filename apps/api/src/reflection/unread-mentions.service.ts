import { Injectable } from '@nestjs/common';
import { BackgroundWork } from '../background/background-work.js';
import { JourneyChanges } from '../change/journey-changes.js';
import type { Reader } from '../reader/reader.js';
import { ReflectionMentions } from './reflection-mentions.js';

/** Small enough that a person who writes meanwhile does not notice. */
const BATCH = 50;

/**
 * When the API starts, the mentions of texts that an older one kept are read: SQL cannot read Markdown. Copies of the
 * API may do it at once: each batch waits for its turn in the journey and reads what is still unread.
 */
@Injectable()
export class UnreadMentionsService extends BackgroundWork {
  constructor(
    private readonly mentions: ReflectionMentions,
    private readonly changes: JourneyChanges,
  ) {
    super({ name: 'Mentions', everyMs: null, later: 'mentions are read at the next start' });
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
}
