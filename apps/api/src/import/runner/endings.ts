import { Injectable } from '@nestjs/common';
import type { ImportRefusal, ImportState } from '@ullim/types/import';
import { DataSource } from 'typeorm';
import { Clock } from '../../clock/clock.js';
import { erasedWhenRemovedBy } from '../../removal/retention.js';
import type { ArchiveRefused } from '../archive/refused.js';
import { ImportRun } from '../import-run.entity.js';
import { ImportLeases } from '../work/leases.js';

const ABANDONED_MS = 7 * 24 * 60 * 60_000;

const FORGOTTEN_AT_ONCE = 10;

/** How runs end that brought nothing, or not all: their archives are forgotten, and in the end they are. */
@Injectable()
export class Endings {
  constructor(
    private readonly dataSource: DataSource,
    private readonly leases: ImportLeases,
    private readonly clock: Clock,
  ) {}

  /** Nothing of it came in when it was refused while it was read. */
  refuse(run: ImportRun, { code, paths }: ArchiveRefused): Promise<void> {
    return this.end(run, run.state === 'reading' ? 'refused' : 'stopped', { code, paths });
  }

  /** It was begun again and again, and never got on. What is there already stays. */
  giveUp(run: ImportRun): Promise<void> {
    return this.end(run, run.state === 'reading' ? 'refused' : 'stopped', { code: 'internal', paths: [] });
  }

  /** What nobody came back to is stopped after a week. */
  async forgetAbandoned(): Promise<void> {
    const now = this.clock.now();
    await this.dataSource.query(
      `UPDATE import_runs SET state = 'stopped', blob = NULL, ended_at = $1, version = version + 1
       WHERE state IN ('waiting', 'read') AND created_at < $2`,
      [now, new Date(now.getTime() - ABANDONED_MS)],
    );
  }

  /** One by which nothing here came, or is here any more, is told of as long as the bin keeps things. */
  async forgetOld(): Promise<void> {
    await this.dataSource.query(
      `DELETE FROM import_runs WHERE (account_id, id) IN (
         SELECT r.account_id, r.id FROM import_runs r
         WHERE greatest(r.ended_at, r.undone_at) <= $1 AND NOT EXISTS (
           SELECT FROM source_files s WHERE s.account_id = r.account_id AND s.run_id = r.id
         ) LIMIT $2
       )`,
      [erasedWhenRemovedBy(this.clock.now()), FORGOTTEN_AT_ONCE],
    );
  }

  private async end(run: ImportRun, state: ImportState, refusal: ImportRefusal): Promise<void> {
    await this.dataSource.transaction(async (db) => {
      await this.leases.hold(run, db);
      await db.update(
        ImportRun,
        { accountId: run.accountId, id: run.id },
        {
          state,
          refusal,
          endedAt: this.clock.now(),
          blob: null,
          version: () => 'version + 1',
          workedBy: null,
          workedUntil: null,
        },
      );
    });
  }
}
