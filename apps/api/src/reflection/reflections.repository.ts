import { Injectable } from '@nestjs/common';
import { Day } from '@ullim/types/honest-date/day';
import { Id } from '@ullim/types/identity';
import type { ReflectionPage, ReflectionQuery, ReflectionView } from '@ullim/types/reflection';
import { DataSource, type EntityManager } from 'typeorm';
import { z } from 'zod';
import { askViews } from '../database/views.js';
import { askPage, readKey } from '../database/pages.js';
import type { Reader } from '../reader/reader.js';
import { Reflection } from './reflection.entity.js';
import { HAS_WORDS, reflectionSummaries, reflectionViews } from './reflection.presenter.js';

const ReflectionKey = z.tuple([Day, Id]);

@Injectable()
export class ReflectionsRepository {
  constructor(private readonly dataSource: DataSource) {}

  /** Newest happening first. */
  page(reader: Reader, query: ReflectionQuery): Promise<ReflectionPage> {
    const [day, id] = readKey(query.after, ReflectionKey) ?? [null, null];
    const shown = reflectionSummaries(
      `r.removed_at IS NULL AND ${HAS_WORDS}
       AND ($3::date IS NULL OR (r.happened_start_first, r.id) < ($3::date, $4::uuid))
       AND ($5::uuid IS NULL OR ${TELLS_OF_GOAL}) AND ($6::uuid IS NULL OR ${TELLS_OF_MILESTONE})`,
      '$2::int + 1',
    );
    return askPage(
      this.dataSource,
      `SELECT v.*, concat(r.happened_start_first, '~', r.id) AS key
       FROM (${shown}) v JOIN reflections r ON r.account_id = $1 AND r.id = v.id
       ORDER BY r.happened_start_first DESC, r.id DESC`,
      [reader.journey, query.limit, day, id, query.goal ?? null, query.milestone ?? null],
      query.limit,
    );
  }

  /** In the bin or not: what was removed can still be looked at and brought back. */
  async view(
    reader: Reader,
    id: string,
    db: EntityManager | DataSource = this.dataSource,
  ): Promise<ReflectionView | null> {
    const [view] = await askViews<ReflectionView>(db, reflectionViews('r.id = $2'), [reader.journey, id]);
    return view ?? null;
  }

  find(reader: Reader, id: string, db: EntityManager): Promise<Reflection | null> {
    return db.findOneBy(Reflection, { accountId: reader.journey, id });
  }

  async write(reader: Reader, id: string, columns: Partial<Reflection>, db: EntityManager): Promise<void> {
    await db.update(Reflection, { accountId: reader.journey, id }, columns);
  }

  isThere(reader: Reader, id: string, db: EntityManager | DataSource = this.dataSource): Promise<boolean> {
    return db.getRepository(Reflection).existsBy({ accountId: reader.journey, id });
  }
}

const TELLS_OF_MILESTONE = `EXISTS (
  SELECT FROM reflection_milestones l
  WHERE l.account_id = $1 AND l.reflection_id = r.id AND l.milestone_id = $6::uuid
)`;

/** Of the goal itself, or of a milestone on the way to it. */
const TELLS_OF_GOAL = `(
  EXISTS (
    SELECT FROM reflection_goals l WHERE l.account_id = $1 AND l.reflection_id = r.id AND l.goal_id = $5::uuid
  ) OR EXISTS (
    SELECT FROM reflection_milestones l
    JOIN milestones t ON t.account_id = $1 AND t.id = l.milestone_id AND t.removed_at IS NULL
    WHERE l.account_id = $1 AND l.reflection_id = r.id AND t.goal_id = $5::uuid
  )
)`;
