import { Injectable } from '@nestjs/common';
import { Day } from '@ullim/types/honest-date/day';
import { Id } from '@ullim/types/identity';
import type { StudySessionPage, StudySessionQuery, StudySessionView } from '@ullim/types/study-session';
import { DataSource, type EntityManager, In } from 'typeorm';
import { z } from 'zod';
import { askPage, readKey } from '../database/pages.js';
import { askViews } from '../database/views.js';
import { idInSight, isInSight } from '../database/sight.js';
import type { Reader } from '../reader/reader.js';
import { StudySession } from './study-session.entity.js';
import { studySessionViews } from './study-session.presenter.js';

@Injectable()
export class StudySessionsRepository {
  constructor(private readonly dataSource: DataSource) {}

  /** The latest first. */
  page(reader: Reader, { after, limit, goal, milestone }: StudySessionQuery): Promise<StudySessionPage> {
    const [day, id] = readKey(after, KEY) ?? [null, null];
    const ofGoal = goal === undefined || goal === 'none' ? null : goal;
    return askPage<StudySessionView>(
      this.dataSource,
      PAGE,
      [reader.journey, day, id, ofGoal, goal === 'none', milestone ?? null, limit + 1],
      limit,
    );
  }

  /** In the bin or not: what was removed can still be looked at and brought back. */
  async view(
    reader: Reader,
    id: string,
    db: EntityManager | DataSource = this.dataSource,
  ): Promise<StudySessionView | null> {
    const [view] = await askViews<StudySessionView>(db, studySessionViews('s.id = $2'), [reader.journey, id]);
    return view ?? null;
  }

  /** In the order of the ids. */
  views(reader: Reader, ids: string[], db: EntityManager): Promise<StudySessionView[]> {
    return askViews<StudySessionView>(
      db,
      `${studySessionViews('s.id = ANY ($2::uuid[])')} ORDER BY array_position($2::uuid[], s.id)`,
      [reader.journey, ids],
    );
  }

  find(reader: Reader, id: string, db: EntityManager): Promise<StudySession | null> {
    return db.findOneBy(StudySession, { accountId: reader.journey, id });
  }

  findAll(reader: Reader, ids: string[], db: EntityManager): Promise<StudySession[]> {
    return db.findBy(StudySession, { accountId: reader.journey, id: In(ids) });
  }

  /** In the bin or not, the latest first. */
  inBatch(reader: Reader, batchId: string, db: EntityManager): Promise<StudySession[]> {
    return db.find(StudySession, {
      where: { accountId: reader.journey, batchId },
      order: { studiedStartFirst: 'DESC', id: 'DESC' },
    });
  }

  async write(reader: Reader, id: string, columns: Partial<StudySession>, db: EntityManager): Promise<void> {
    await db.update(StudySession, { accountId: reader.journey, id }, columns);
  }

  /** Into the bin, or with null out of it. */
  async moveAll(reader: Reader, ids: string[], removedAt: Date | null, db: EntityManager): Promise<void> {
    await db.query(
      `UPDATE study_sessions SET removed_at = $3, version = version + 1
       WHERE account_id = $1 AND id = ANY ($2::uuid[])`,
      [reader.journey, ids, removedAt],
    );
  }
}

const KEY = z.tuple([Day, Id]);

/** Of the goal itself, or of a milestone on the way to it. */
const OF_GOAL = `(
  ${isInSight('goals', '$4::uuid')} AND (s.goal_id = $4 OR s.milestone_id IN (
    SELECT m.id FROM milestones m WHERE m.account_id = $1 AND m.goal_id = $4 AND m.removed_at IS NULL
  ))
)`;

const UNSORTED = `(
  ${idInSight('goals', 's.goal_id', 'visible')} IS NULL
  AND ${idInSight('milestones', 's.milestone_id', 'visible')} IS NULL
)`;

/** $2 and $3 are the key that the page comes after; $4 a goal, or $5 what belongs to nothing; $6 a milestone. */
const PAGE = `
  WITH page AS (
    SELECT s.id, s.studied_start_first AS day FROM study_sessions s
    WHERE s.account_id = $1 AND s.removed_at IS NULL
      AND ($2::date IS NULL OR (s.studied_start_first, s.id) < ($2::date, $3::uuid))
      AND ($4::uuid IS NULL OR ${OF_GOAL}) AND (NOT $5::boolean OR ${UNSORTED})
      AND ($6::uuid IS NULL OR s.milestone_id = $6)
    ORDER BY s.studied_start_first DESC, s.id DESC LIMIT $7
  )
  SELECT v.*, concat_ws('~', page.day, page.id) AS key
  FROM page JOIN (${studySessionViews('s.id IN (SELECT id FROM page)')}) v ON v.id = page.id
  ORDER BY page.day DESC, page.id DESC`;
