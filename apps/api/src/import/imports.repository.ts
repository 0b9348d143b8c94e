import { Injectable } from '@nestjs/common';
import { Id, KeyInstant } from '@ullim/types/identity';
import type {
  ImportFilePage,
  ImportFileQuery,
  ImportPage,
  ImportQuery,
  ImportView,
} from '@ullim/types/import';
import { DataSource, type EntityManager } from 'typeorm';
import { z } from 'zod';
import { askPage, instantKey, readKey } from '../database/pages.js';
import { askViews } from '../database/views.js';
import type { Reader } from '../reader/reader.js';
import { ImportRun } from './import-run.entity.js';
import { importFileViews, importViews, placeIn, SHOWN } from './import.presenter.js';

const ImportKey = z.tuple([KeyInstant, Id]);
const FileKey = z.tuple([
  z
    .string()
    .regex(/^\d{1,6}$/)
    .transform(Number),
]);

@Injectable()
export class ImportsRepository {
  constructor(private readonly dataSource: DataSource) {}

  /** Newest first. */
  page(reader: Reader, { after, limit }: ImportQuery): Promise<ImportPage> {
    const [createdAt, id] = readKey(after, ImportKey) ?? [null, null];
    const shown = importViews(
      '($3::timestamptz IS NULL OR (r.created_at, r.id) < ($3::timestamptz, $4::uuid))',
      '$2::int + 1',
    );
    return askPage(
      this.dataSource,
      `SELECT v.*, concat(${instantKey('v."createdAt"')}, '~', v.id) AS key FROM (${shown}) v`,
      [reader.journey, limit, createdAt, id],
      limit,
    );
  }

  async view(
    reader: Reader,
    id: string,
    db: EntityManager | DataSource = this.dataSource,
  ): Promise<ImportView | null> {
    const [view] = await askViews<ImportView>(db, importViews('r.id = $2'), [reader.journey, id]);
    return view ?? null;
  }

  files(reader: Reader, id: string, { after, limit, show }: ImportFileQuery): Promise<ImportFilePage> {
    const [last] = readKey(after, FileKey) ?? [-1];
    const place = placeIn(show);
    const shown = importFileViews(
      `f.run_id = $2 AND ${place} > $4::int AND ${SHOWN[show]}`,
      place,
      '$3::int + 1',
    );
    return askPage(this.dataSource, shown, [reader.journey, id, limit, last], limit);
  }

  find(
    reader: Reader,
    id: string,
    db: EntityManager | DataSource = this.dataSource,
  ): Promise<ImportRun | null> {
    return db.getRepository(ImportRun).findOneBy({ accountId: reader.journey, id });
  }

  /** For a change of it: whoever works on it waits until that is over. */
  locked(reader: Reader, id: string, db: EntityManager): Promise<ImportRun | null> {
    return db.findOne(ImportRun, {
      where: { accountId: reader.journey, id },
      lock: { mode: 'pessimistic_write' },
    });
  }

  /** Of a new version from now on. */
  async write(
    { accountId, id, version }: ImportRun,
    columns: Partial<Omit<ImportRun, 'blog'>>,
    db: EntityManager,
  ): Promise<void> {
    await db.update(ImportRun, { accountId, id }, { ...columns, version: version + 1 });
  }
}
