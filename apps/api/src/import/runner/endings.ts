import { Injectable } from '@nestjs/common';
import type { ImportRefusal, ImportState } from '@ullim/types/import';
import { DataSource } from 'typeorm';
import { Clock } from '../../clock/clock.js';
import type { ArchiveRefused } from '../archive/refused.js';
import { ImportRun } from '../import-run.entity.js';
import { ImportLeases } from '../work/leases.js';

const ABANDONED_MS = 7 * 24 * 60 * 60_000;

/** How runs end that brought nothing, or not all: their archives are forgotten. */
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
