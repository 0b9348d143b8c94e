import { Injectable } from '@nestjs/common';
import type { ImportChoices } from '@ullim/types/import';
import type { EntityManager } from 'typeorm';
import type { ImportRun } from './import-run.entity.js';

type FoundPost = { categories: string[]; folders: string[]; happenedOn: string };

@Injectable()
export class ChoicesRepository {
  async leaveOut(run: ImportRun, ordinals: number[], db: EntityManager): Promise<void> {
    await db.query(
      `UPDATE import_files SET stays_behind = NOT stays_behind
       WHERE account_id = $1 AND run_id = $2 AND stays_behind <> (ordinal = ANY ($3::int[]))`,
      [run.accountId, run.id, ordinals],
    );
  }

  /** What nothing has to be done for is done, and says why. */
  async settle(run: ImportRun, { drafts }: ImportChoices, now: Date, db: EntityManager): Promise<void> {
    await db.query(
      `UPDATE import_files SET outcome = 'left', done_at = $3, reason = CASE
         WHEN stays_behind THEN 'not_chosen' WHEN draft THEN 'draft_not_chosen' ELSE reason END
       WHERE account_id = $1 AND run_id = $2 AND (stays_behind OR NOT kept OR (draft AND NOT $4::boolean))`,
      [run.accountId, run.id, now, drafts],
    );
  }

  /** The posts that come in, with what they may tell of. */
  posts(run: ImportRun, { drafts }: ImportChoices, db: EntityManager): Promise<FoundPost[]> {
    return db.query(
      `SELECT categories, folders, happened_on AS "happenedOn" FROM import_files
       WHERE account_id = $1 AND run_id = $2 AND role = 'post' AND NOT stays_behind AND (NOT draft OR $3::boolean)`,
      [run.accountId, run.id, drafts],
    );
  }
}
