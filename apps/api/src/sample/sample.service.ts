import { Injectable } from '@nestjs/common';
import type { SampleView } from '@ullim/types/journey';
import { AccountsRepository } from '../account/accounts.repository.js';
import { type Change, JourneyChanges } from '../change/journey-changes.js';
import type { Reader } from '../reader/reader.js';
import { yearsToMove } from './moved-years.js';
import { sampleJourney } from './sample-journey.js';
import { wordsOf } from './sample-words.js';
import { SampleRepository } from './sample.repository.js';
import { SampleWriter } from './sample-writer.js';

@Injectable()
export class SampleService {
  constructor(
    private readonly sample: SampleRepository,
    private readonly writer: SampleWriter,
    private readonly accounts: AccountsRepository,
    private readonly changes: JourneyChanges,
  ) {}

  read(reader: Reader): Promise<SampleView> {
    return this.sample.counts(reader);
  }

  /**
   * In the account's language, with dates of its time. Putting it in twice leaves one; what is left of one that was
   * removed by hand, in the bin or beside it, is erased.
   */
  put(reader: Reader): Promise<SampleView> {
    return this.changes.make(reader, async (change) => {
      const there = await this.sample.counts(reader, change.db);
      if (there.goals + there.milestones + there.reflections > 0) return there;
      await this.erase(reader, change);
      await this.write(reader, change);
      return this.sample.counts(reader, change.db);
    });
  }

  /** What the person edited, linked or writes at is theirs and stays. */
  takeOut(reader: Reader): Promise<SampleView> {
    return this.changes.make(reader, async (change) => {
      await this.erase(reader, change);
      return this.sample.counts(reader, change.db);
    });
  }

  private async erase(reader: Reader, { db }: Change): Promise<void> {
    await this.sample.keepWhatIsTheirs(reader, db);
    await this.sample.erase(reader, db);
  }

  private async write(reader: Reader, change: Change): Promise<void> {
    const { locale } = await this.accounts.own(reader, change.db);
    const words = wordsOf(locale);
    await this.writer.write(reader, sampleJourney(words), words, yearsToMove(change.today), change);
  }
}
