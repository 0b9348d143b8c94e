import { Injectable } from '@nestjs/common';
import { Day } from '@ullim/types/honest-date/day';
import { Id } from '@ullim/types/identity';
import type { MilestoneQuery, MilestoneView } from '@ullim/types/milestone';
import type { Page } from '@ullim/types/page';
import { DataSource, type EntityManager, IsNull } from 'typeorm';
import { z } from 'zod';
import { askViews } from '../database/views.js';
import { askPage, readKey } from '../database/pages.js';
import type { Reader } from '../reader/reader.js';
import { Milestone } from './milestone.entity.js';
import { KEY_IN_TIME, milestoneViews } from './milestone.presenter.js';

@Injectable()
export class MilestonesRepository {
  constructor(private readonly dataSource: DataSource) {}

  /** In the bin or not: what was removed can still be looked at and brought back. */
  async view(
    reader: Reader,
    id: string,
    db: EntityManager | DataSource = this.dataSource,
  ): Promise<MilestoneView | null> {
    const [view] = await askViews<MilestoneView>(db, milestoneViews('m.id = $2'), [reader.journey, id]);
    return view ?? null;
  }

  /** Those without dates first, as the person arranged them; then the latest in time. */
  async page(reader: Reader, { after, limit, ...filter }: MilestoneQuery): Promise<Page<MilestoneView>> {
    const key = readKey(after, KEY);
    const { goal = null, status = null, kind = null } = filter;
    return askPage<MilestoneView>(
      this.dataSource,
      PAGE,
      [
        ...[reader.journey, ...(key ?? [null, null, null])],
        ...[goal === 'none' ? null : goal, goal === 'none', status, kind, limit + 1],
      ],
      limit,
    );
  }

  find(reader: Reader, id: string, db: EntityManager): Promise<Milestone | null> {
    return db.findOneBy(Milestone, { accountId: reader.journey, id });
  }

  async write(reader: Reader, id: string, columns: Partial<Milestone>, db: EntityManager): Promise<void> {
    await db.update(Milestone, { accountId: reader.journey, id }, columns);
  }

  findThere(reader: Reader, id: string, db: EntityManager): Promise<Milestone | null> {
    return db.findOneBy(Milestone, { accountId: reader.journey, id, removedAt: IsNull() });
  }

  /** Parts in the bin count: they may come back. */
  hasParts(reader: Reader, id: string, db: EntityManager): Promise<boolean> {
    return db.existsBy(Milestone, { accountId: reader.journey, parentId: id });
  }

  async nextPosition(reader: Reader, db: EntityManager): Promise<number> {
    const [row] = await db.query<{ next: number }[]>(
      'SELECT coalesce(max(position) + 1, 0) AS next FROM milestones WHERE account_id = $1',
      [reader.journey],
    );
    return row?.next ?? 0;
  }

  /** Raises the versions of those that really move. Ids that are not one's own, or not there, change nothing. */
  async arrange(reader: Reader, ids: string[], db: EntityManager): Promise<void> {
    await db.query(
      `UPDATE milestones SET position = place.position - 1, version = version + 1
       FROM unnest($2::uuid[]) WITH ORDINALITY AS place (id, position)
       WHERE milestones.account_id = $1 AND milestones.id = place.id
         AND milestones.position <> place.position - 1`,
      [reader.journey, ids],
    );
  }
}

/** The day, the place among those without one, the id. */
const KEY = z.tuple([z.union([Day, z.literal('infinity')]), z.coerce.number().pipe(z.int32()), Id]);

const [DAY, PLACE, ID] = KEY_IN_TIME;

/** $2 to $4 are the key that the page comes after; $5 a goal, or $6 those without one; $7 a status, $8 a kind. */
const PAGE = `
  WITH page AS (
    SELECT m.id, ${DAY} AS day, ${PLACE} AS place FROM milestones m
    WHERE m.account_id = $1 AND m.removed_at IS NULL
      AND ($2::date IS NULL OR (${DAY}, ${PLACE}, ${ID}) < ($2::date, $3::integer, $4::uuid))
      AND ($5::uuid IS NULL OR m.goal_id = $5) AND (NOT $6::boolean OR m.goal_id IS NULL)
      AND ($7::text IS NULL OR m.status = $7) AND ($8::text IS NULL OR m.kind = $8)
    ORDER BY day DESC, place DESC, m.id DESC LIMIT $9
  )
  SELECT v.*, concat_ws('~', page.day, page.place, page.id) AS key
  FROM page JOIN (${milestoneViews('m.id IN (SELECT id FROM page)')}) v ON v.id = page.id
  ORDER BY page.day DESC, page.place DESC, page.id DESC`;
