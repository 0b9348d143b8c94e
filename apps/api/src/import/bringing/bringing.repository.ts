import { Injectable } from '@nestjs/common';
import type { ImportOutcome } from '@ullim/types/import';
import { DataSource, type EntityManager, Equal, In, IsNull, Not } from 'typeorm';
import { ImportFile } from '../import-file.entity.js';
import { ImportRun } from '../import-run.entity.js';

/** What became of one file. */
export type Outcome = {
  ordinal: number;
  outcome: ImportOutcome;
  reason?: 'in_bin' | 'not_shown';
  reflectionId?: string;
  reflectionVersion?: number;
};

/** Why one file cannot come in: PostgreSQL cannot hold what it says, or there is no room left for it. */
export type Failure = 'not_storable' | 'no_room';

@Injectable()
export class BringingRepository {
  constructor(private readonly dataSource: DataSource) {}

  /** What is still to be done of one part, in order. */
  waiting(run: ImportRun, part: 'others' | 'posts'): Promise<Pick<ImportFile, 'ordinal'>[]> {
    return this.dataSource.getRepository(ImportFile).find({
      where: {
        ...keyOf(run),
        outcome: IsNull(),
        role: part === 'posts' ? Equal('post') : Not(Equal('post')),
      },
      select: { ordinal: true },
      order: { ordinal: 'ASC' },
    });
  }

  /** The rows with these ordinals, in order. */
  rows(run: ImportRun, ordinals: number[]): Promise<ImportFile[]> {
    return this.dataSource.getRepository(ImportFile).find({
      where: { ...keyOf(run), ordinal: In(ordinals) },
      order: { ordinal: 'ASC' },
    });
  }

  async done(run: ImportRun, outcomes: readonly Outcome[], now: Date, db: EntityManager): Promise<void> {
    await db.query(
      `UPDATE import_files f SET outcome = o.outcome, reason = coalesce(o.reason, f.reason),
         reflection_id = o."reflectionId", reflection_version = o."reflectionVersion", done_at = $4
       FROM json_to_recordset($3) AS o (
         ordinal integer, outcome text, reason text, "reflectionId" uuid, "reflectionVersion" integer
       )
       WHERE f.account_id = $1 AND f.run_id = $2 AND f.ordinal = o.ordinal`,
      [run.accountId, run.id, JSON.stringify(outcomes), now],
    );
  }

  /** The row says why; the file itself stays behind. */
  async failed(
    run: ImportRun,
    { ordinal, because }: { ordinal: number; because: Failure },
    now: Date,
    db: EntityManager,
  ): Promise<void> {
    await db.query(
      `UPDATE import_files SET outcome = 'failed', odd = odd || $5::jsonb, done_at = $4
       WHERE account_id = $1 AND run_id = $2 AND ordinal = $3`,
      [run.accountId, run.id, ordinal, now, JSON.stringify([{ code: because }])],
    );
  }

  async end(run: ImportRun, now: Date, db: EntityManager): Promise<void> {
    await db.update(
      ImportRun,
      { accountId: run.accountId, id: run.id },
      {
        state: 'brought',
        endedAt: now,
        blob: null,
        version: () => 'version + 1',
        workedBy: null,
        workedUntil: null,
      },
    );
  }
}

const keyOf = ({ accountId, id }: ImportRun) => ({ accountId, runId: id });
