import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { ImportRun } from './import-run.entity.js';

/** Takes back what an import brought; the rows of its files say so. */
@Injectable()
export class UndoingRepository {
  /** Posts that came new in it and that nobody touched since. */
  async removePosts(run: ImportRun, now: Date, db: EntityManager): Promise<void> {
    await db.query(
      `WITH removed AS (
         UPDATE reflections r SET removed_at = $3, version = r.version + 1
         FROM import_files f
         WHERE f.account_id = $1 AND f.run_id = $2 AND f.outcome = 'new' AND r.account_id = $1
           AND r.id = f.reflection_id AND r.version = f.reflection_version AND r.removed_at IS NULL
           AND NOT EXISTS (
             SELECT FROM reflection_drafts d
             WHERE d.account_id = $1 AND d.reflection_id = r.id AND d.saved_at > f.done_at
           )
         RETURNING f.ordinal
       )
       ${SAY_SO} AND f.ordinal IN (SELECT ordinal FROM removed)`,
      [run.accountId, run.id, now],
    );
  }

  /** Drafts that it laid beside edited texts and that nobody wrote on: those of the moment it laid them. */
  async removeLaidBeside(run: ImportRun, db: EntityManager): Promise<void> {
    await db.query(
      `WITH removed AS (
         DELETE FROM reflection_drafts d USING import_files f
         WHERE f.account_id = $1 AND f.run_id = $2 AND f.outcome = 'beside' AND d.account_id = $1
           AND d.reflection_id = f.reflection_id AND d.saved_at = f.done_at
         RETURNING f.ordinal, f.path
       ), forgotten AS (
         UPDATE source_files SET offered = NULL
         WHERE account_id = $1 AND path IN (SELECT path FROM removed)
       )
       ${SAY_SO} AND f.ordinal IN (SELECT ordinal FROM removed)`,
      [run.accountId, run.id],
    );
  }

  /** Files without a post that came with it: they are in the archive it came from. */
  async forgetOthers(run: ImportRun, db: EntityManager): Promise<void> {
    await db.query(
      `WITH removed AS (
         DELETE FROM source_files WHERE account_id = $1 AND run_id = $2 AND reflection_id IS NULL RETURNING path
       )
       ${SAY_SO} AND f.outcome = 'new' AND f.path IN (SELECT path FROM removed)`,
      [run.accountId, run.id],
    );
  }
}

const SAY_SO = `UPDATE import_files f SET reason = 'taken_back' WHERE f.account_id = $1 AND f.run_id = $2`;
