import { Injectable } from '@nestjs/common';
import { Day } from '@ullim/types/honest-date/day';
import { Id } from '@ullim/types/identity';
import type { ReadingPage, ReadingQuery, ReadingView } from '@ullim/types/resonance-reading';
import { DataSource, type EntityManager } from 'typeorm';
import { z } from 'zod';
import { askPage, readKey } from '../database/pages.js';
import { askViews } from '../database/views.js';
import type { Reader } from '../reader/reader.js';
import { ResonanceReading } from './resonance-reading.entity.js';
import { READING_IN_SIGHT, readingViews } from './resonance-reading.presenter.js';

@Injectable()
export class ReadingsRepository {
  constructor(private readonly dataSource: DataSource) {}

  /** The latest first, of the goals in sight. */
  page(reader: Reader, { after, limit, goal }: ReadingQuery): Promise<ReadingPage> {
    const [day, id] = readKey(after, KEY) ?? [null, null];
    return askPage<ReadingView>(
      this.dataSource,
      PAGE,
      [reader.journey, day, id, goal ?? null, limit + 1],
      limit,
    );
  }

  /** In the bin or not: what was removed can still be looked at and brought back. */
  async view(
    reader: Reader,
    id: string,
    db: EntityManager | DataSource = this.dataSource,
  ): Promise<ReadingView | null> {
    const [view] = await askViews<ReadingView>(db, readingViews('r.id = $2'), [reader.journey, id]);
    return view ?? null;
  }

  find(reader: Reader, id: string, db: EntityManager): Promise<ResonanceReading | null> {
    return db.findOneBy(ResonanceReading, { accountId: reader.journey, id });
  }

  async write(
    reader: Reader,
    id: string,
    columns: Partial<ResonanceReading>,
    db: EntityManager,
  ): Promise<void> {
    await db.update(ResonanceReading, { accountId: reader.journey, id }, columns);
  }
}

const KEY = z.tuple([Day, Id]);

/** $2 and $3 are the key that the page comes after; $4 a goal. */
const PAGE = `
  WITH page AS (
    SELECT r.id, r.felt_start_first AS day FROM resonance_readings r
    WHERE r.account_id = $1 AND ${READING_IN_SIGHT}
      AND ($2::date IS NULL OR (r.felt_start_first, r.id) < ($2::date, $3::uuid))
      AND ($4::uuid IS NULL OR r.goal_id = $4)
    ORDER BY r.felt_start_first DESC, r.id DESC LIMIT $5
  )
  SELECT v.*, concat_ws('~', page.day, page.id) AS key
  FROM page JOIN (${readingViews('r.id IN (SELECT id FROM page)')}) v ON v.id = page.id
  ORDER BY page.day DESC, page.id DESC`;
