import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { ImportRun } from './import-run.entity.js';

@Injectable()
export class UndoingRepository {
  /** Posts that came new in it and that nobody touched since. */
  async removePosts(run: ImportRun, now: Date, db: EntityManager): Promise<void> {
    await db.query(
      `UPDATE reflections r SET removed_at = $3, version = r.version + 1
       FROM import_files f
       WHERE f.account_id = $1 AND f.run_id = $2 AND f.outcome = 'new' AND r.account_id = $1
         AND r.id = f.reflection_id AND r.version = f.reflection_version AND r.removed_at IS NULL
         AND NOT EXISTS (
           SELECT FROM reflection_drafts d
           WHERE d.account_id = $1 AND d.reflection_id = r.id AND d.saved_at > f.done_at
         )`,
      [run.accountId, run.id, now],
    );
  }

  /** Files without a post that came with it: they are in the archive it came from. */
  async forgetOthers(run: ImportRun, db: EntityManager): Promise<void> {
    await db.query(
      'DELETE FROM source_files WHERE account_id = $1 AND run_id = $2 AND reflection_id IS NULL',
      [run.accountId, run.id],
    );
  }
}
