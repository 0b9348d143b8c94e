import { Injectable } from '@nestjs/common';
import type { JourneyExport } from '@ullim/types/journey';
import { DataSource } from 'typeorm';
import { AccountsRepository } from '../account/accounts.repository.js';
import { Clock } from '../clock/clock.js';
import { askViews } from '../database/views.js';
import type { Reader } from '../reader/reader.js';
import { EXPORTED } from './journey-export.presenter.js';

@Injectable()
export class JourneyExportRepository {
  constructor(
    private readonly dataSource: DataSource,
    private readonly accounts: AccountsRepository,
    private readonly clock: Clock,
  ) {}

  /** As it was at one moment, whatever is written meanwhile. */
  whole(reader: Reader): Promise<JourneyExport> {
    return this.dataSource.transaction('REPEATABLE READ', async (db) => {
      await db.query('SET TRANSACTION READ ONLY');
      const account = await this.accounts.me(reader, this.clock, db);
      const all = <Noun extends keyof typeof EXPORTED>(noun: Noun) =>
        askViews<JourneyExport[Noun][number]>(db, EXPORTED[noun], [reader.journey]);
      return {
        schema: 1,
        exportedAt: this.clock.now().toISOString(),
        account,
        goals: await all('goals'),
        milestones: await all('milestones'),
        events: await all('events'),
        reflections: await all('reflections'),
        drafts: await all('drafts'),
        revisions: await all('revisions'),
      };
    });
  }
}
