import { Injectable } from '@nestjs/common';
import { Day } from '@ullim/types/honest-date/day';
import type { DaysMeant } from '@ullim/types/honest-date/days';
import { Id } from '@ullim/types/identity';
import type { Departure, PivotPage, PivotQuery, PivotView } from '@ullim/types/pivot';
import { DataSource, type EntityManager } from 'typeorm';
import { z } from 'zod';
import { askViews } from '../database/views.js';
import { askPage, readKey } from '../database/pages.js';
import type { Reader } from '../reader/reader.js';
import type { Turn } from './circle.js';
import { Pivot } from './pivot.entity.js';
import { PIVOT_IN_SIGHT, pivotViews } from './pivot.presenter.js';
import { PivotDeparture } from './pivot-departure.entity.js';

const Key = z.tuple([Day, Id]);

@Injectable()
export class PivotsRepository {
  constructor(private readonly dataSource: DataSource) {}

  /** The last turn first. */
  page(reader: Reader, { after, limit, goal }: PivotQuery): Promise<PivotPage> {
    const [day, id] = readKey(after, Key) ?? [null, null];
    return askPage(this.dataSource, PAGE, [reader.journey, day, id, goal ?? null, limit + 1], limit);
  }

  /** In the bin or not: what was undone can still be looked at and made again. */
  async view(
    reader: Reader,
    id: string,
    db: EntityManager | DataSource = this.dataSource,
  ): Promise<PivotView | null> {
    const [view] = await askViews<PivotView>(db, pivotViews('p.id = $2'), [reader.journey, id]);
    return view ?? null;
  }

  find(reader: Reader, id: string, db: EntityManager): Promise<Pivot | null> {
    return db.findOneBy(Pivot, { accountId: reader.journey, id });
  }

  /** Those to goals in the bin, too. */
  departures(reader: Reader, pivotId: string, db: EntityManager): Promise<Departure[]> {
    return db.find(PivotDeparture, {
      where: { accountId: reader.journey, pivotId },
      order: { position: 'ASC' },
      select: { goalId: true, fate: true },
    });
  }

  /** The turns whose date can share a day with those. */
  turnsSharing(reader: Reader, { startFirst, endLast }: DaysMeant, db: EntityManager): Promise<Turn[]> {
    return db.query<Turn[]>(
      `SELECT p.to_goal_id AS "toGoalId", array_agg(f.goal_id::text) AS "from"
       FROM pivots p JOIN pivot_departures f ON f.account_id = $1 AND f.pivot_id = p.id
       WHERE p.account_id = $1 AND p.removed_at IS NULL
         AND p.turned_start_first <= $3::date AND p.turned_end_last >= $2::date
       GROUP BY p.id, p.to_goal_id`,
      [reader.journey, startFirst, endLast],
    );
  }

  async write(reader: Reader, id: string, columns: Partial<Pivot>, db: EntityManager): Promise<void> {
    await db.update(Pivot, { accountId: reader.journey, id }, columns);
  }
}

const CONCERNS = `(
  p.to_goal_id = $4::uuid OR EXISTS (
    SELECT FROM pivot_departures f WHERE f.account_id = $1 AND f.pivot_id = p.id AND f.goal_id = $4::uuid
  )
)`;

/** $2 and $3 are the key that the page comes after; $4 is a goal it leads to or away from. */
const PAGE = `
  WITH page AS (
    SELECT p.id, p.turned_start_first AS turned FROM pivots p
    WHERE p.account_id = $1 AND ${PIVOT_IN_SIGHT}
      AND ($2::date IS NULL OR (p.turned_start_first, p.id) < ($2::date, $3::uuid))
      AND ($4::uuid IS NULL OR ${CONCERNS})
    ORDER BY p.turned_start_first DESC, p.id DESC LIMIT $5
  )
  SELECT v.*, concat_ws('~', page.turned, page.id) AS key
  FROM page JOIN (${pivotViews('p.id IN (SELECT id FROM page)')}) v ON v.id = page.id
  ORDER BY page.turned DESC, page.id DESC`;
