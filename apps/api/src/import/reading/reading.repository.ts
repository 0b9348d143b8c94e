import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { v7 as newId } from 'uuid';
import { insertRows } from '../../database/rows.js';
import { type Blog, ImportRun } from '../import-run.entity.js';
import { ImportLeases } from '../work/leases.js';
import type { ExpectedFile } from './expecting.js';
import { categoriesOf } from './found-categories.js';

/** Each step is a transaction that holds the run: what is there after a crash is whole, and is gone on from. */
@Injectable()
export class ReadingRepository {
  constructor(
    private readonly dataSource: DataSource,
    private readonly leases: ImportLeases,
  ) {}

  begin(run: ImportRun, blog: Blog, filesFound: number): Promise<void> {
    return this.step(run, async (db) => {
      await db.query('UPDATE import_runs SET blog = $3, files_found = $4 WHERE account_id = $1 AND id = $2', [
        run.accountId,
        run.id,
        JSON.stringify(blog),
        filesFound,
      ]);
    });
  }

  add(run: ImportRun, files: readonly ExpectedFile[]): Promise<void> {
    return this.step(run, async (db) => {
      await insertRows(
        'import_files',
        files.map((file) => rowOf(run, file)),
        db,
      );
      await db.increment(ImportRun, keyOf(run), 'filesRead', files.length);
    });
  }

  /** Files that posts point to come along with them; what the posts are about may become goals. */
  end(run: ImportRun): Promise<void> {
    return this.step(run, async (db) => {
      await this.takePointedToAlong(run, db);
      const posts = await db.query<{ path: string; categories: string[]; folders: string[] }[]>(
        `SELECT path, categories, folders FROM import_files
         WHERE account_id = $1 AND run_id = $2 AND role = 'post' ORDER BY ordinal`,
        [run.accountId, run.id],
      );
      await db.update(ImportRun, keyOf(run), {
        state: 'read',
        categories: categoriesOf(posts),
        version: () => 'version + 1',
        workedBy: null,
        workedUntil: null,
      });
    });
  }

  private async takePointedToAlong(run: ImportRun, db: EntityManager): Promise<void> {
    await db.query(
      `UPDATE import_files SET role = 'attachment', reason = NULL
       WHERE account_id = $1 AND run_id = $2 AND reason = 'not_pointed_to' AND path IN (
         SELECT pointed->>'path' FROM import_files f, jsonb_array_elements(f.points_to) pointed
         WHERE f.account_id = $1 AND f.run_id = $2
       )`,
      [run.accountId, run.id],
    );
  }

  private step(run: ImportRun, change: (db: EntityManager) => Promise<void>): Promise<void> {
    return this.dataSource.transaction(async (db) => {
      await this.leases.hold(run, db);
      await change(db);
    });
  }
}

const keyOf = ({ accountId, id }: ImportRun) => ({ accountId, id });

function rowOf(run: ImportRun, file: ExpectedFile) {
  return {
    account_id: run.accountId,
    run_id: run.id,
    ordinal: file.ordinal,
    path: file.path,
    role: file.role,
    reason: file.reason,
    kept: file.kept,
    title: file.title,
    happened_on: file.happenedOn,
    written_at: file.writtenAt,
    draft: file.draft,
    categories: file.categories,
    folders: file.folders,
    odd: JSON.stringify(file.odd),
    milestones: JSON.stringify(file.milestones),
    points_to: JSON.stringify(file.pointsTo),
    former_addresses: JSON.stringify(file.formerAddresses),
    former_links: JSON.stringify(file.formerLinks),
    made_id: file.role === 'post' ? newId() : null,
    stays_behind: false,
    expected: file.expected,
  };
}
