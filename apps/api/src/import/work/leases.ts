import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { Clock } from '../../clock/clock.js';
import { ImportRun } from '../import-run.entity.js';

/** Longer than a batch takes; what died is taken up again after it. */
const LEASE_MS = 20_000;

/** Somebody else works on it now, or its owner stopped it. */
export class LeaseLost extends Error {}

/** One run in one pair of hands at a time, also where several copies of the API run. */
@Injectable()
export class ImportLeases {
  constructor(
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
  ) {}

  /** The oldest run that waits for work, from now on in these hands. */
  async claim(by: string): Promise<ImportRun | null> {
    const now = this.clock.now();
    const [rows] = await this.dataSource.query<[{ accountId: string; id: string }[], number]>(
      `UPDATE import_runs r SET worked_by = $1, worked_until = $2, tries = tries + 1
       FROM (
         SELECT account_id, id FROM import_runs
         WHERE state IN ('reading', 'bringing') AND (worked_until IS NULL OR worked_until <= $3)
         ORDER BY created_at LIMIT 1 FOR UPDATE SKIP LOCKED
       ) waiting
       WHERE r.account_id = waiting.account_id AND r.id = waiting.id
       RETURNING r.account_id AS "accountId", r.id`,
      [by, leaseFrom(now), now],
    );
    const key = rows[0];
    return key ? this.dataSource.getRepository(ImportRun).findOneBy(key) : null;
  }

  /** For a transaction that gets on with it: nobody takes it over while that lasts. */
  hold(run: ImportRun, db: EntityManager): Promise<void> {
    return this.prolong(run, db, 'tries = 0');
  }

  /** Between files that may take long: holds it anew once half of its time is over. */
  async keep(run: ImportRun): Promise<void> {
    const left = run.workedUntil!.getTime() - this.clock.now().getTime();
    // Not a step ahead: a file that ends the process each time must not be tried for ever.
    if (left < LEASE_MS / 2) await this.prolong(run, this.dataSource.manager, 'tries = tries');
  }

  /** Out of these hands; somebody takes it up then, or at once. */
  async release(run: ImportRun, then: Date | null): Promise<void> {
    await this.dataSource.query(
      `UPDATE import_runs SET worked_by = NULL, worked_until = $4
       WHERE account_id = $1 AND id = $2 AND worked_by = $3`,
      [run.accountId, run.id, run.workedBy, then],
    );
  }

  private async prolong(run: ImportRun, db: EntityManager, tries: string): Promise<void> {
    const until = leaseFrom(this.clock.now());
    const [, held] = await db.query<[unknown[], number]>(
      `UPDATE import_runs SET worked_until = $4, ${tries}
       WHERE account_id = $1 AND id = $2 AND worked_by = $3 AND state = $5`,
      [run.accountId, run.id, run.workedBy, until, run.state],
    );
    if (held === 0) throw new LeaseLost();
    run.workedUntil = until;
  }
}

const leaseFrom = (now: Date): Date => new Date(now.getTime() + LEASE_MS);
