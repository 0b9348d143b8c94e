import { Injectable } from '@nestjs/common';
import type { Calendar } from '@ullim/types/account';
import { Day } from '@ullim/types/honest-date/day';
import { Id } from '@ullim/types/identity';
import type { ReviewFacts, ReviewPage, ReviewQuery, ReviewView } from '@ullim/types/review';
import { DataSource, type EntityManager } from 'typeorm';
import { z } from 'zod';
import type { Editable } from '../change/editing.js';
import { askPage, readKey } from '../database/pages.js';
import { askViews } from '../database/views.js';
import type { Reader } from '../reader/reader.js';
import { factsOf } from './facts.js';
import { LookBack } from './look-back.js';
import type { ReviewMaterial } from './review-material.js';
import { reviewMaterial } from './review-material.presenter.js';
import { Review } from './review.entity.js';
import { reviewSummaries, reviewsWithMaterial } from './review.presenter.js';

/** The day it is and how it reads dates: what the facts of a draft depend on beside the journey. */
export type Standing = { today: Day; calendar: Calendar };

type Recorded = Omit<ReviewView, 'facts'> &
  ({ facts: ReviewFacts; material: null } | { facts: null; material: ReviewMaterial });

const ReviewKey = z.tuple([Day, Id]);

@Injectable()
export class ReviewsRepository {
  constructor(private readonly dataSource: DataSource) {}

  /** The latest period first; of one period the last begun. */
  page(reader: Reader, { after, limit }: ReviewQuery): Promise<ReviewPage> {
    const [day, id] = readKey(after, ReviewKey) ?? [null, null];
    const shown = reviewSummaries(
      `w.removed_at IS NULL AND ($3::date IS NULL OR (w.period_start_first, w.id) < ($3::date, $4::uuid))`,
    );
    return askPage(
      this.dataSource,
      `SELECT v.*, concat(w.period_start_first, '~', w.id) AS key
       FROM (${shown}) v JOIN reviews w ON w.account_id = $1 AND w.id = v.id
       ORDER BY w.period_start_first DESC, w.id DESC LIMIT $2::int + 1`,
      [reader.journey, limit, day, id],
      limit,
    );
  }

  /** In the bin or not: what was removed can still be looked at and brought back. */
  async view(
    reader: Reader,
    id: string,
    { today, calendar }: Standing,
    db: EntityManager | DataSource = this.dataSource,
  ): Promise<ReviewView | null> {
    const [recorded] = await askViews<Recorded>(db, reviewsWithMaterial('w.id = $2'), [reader.journey, id]);
    if (!recorded) return null;
    const { material, facts, ...review } = recorded;
    return { ...review, facts: facts ?? factsOf(material, review, calendar, today) };
  }

  /** Live, of a period that has an end; `id` is null before the review is written. */
  async facts(
    reader: Reader,
    review: Pick<Review, 'period'> & { id: string | null },
    { today, calendar }: Standing,
    db: EntityManager | DataSource = this.dataSource,
  ): Promise<ReviewFacts> {
    const { first, last } = new LookBack(review.period, calendar, today);
    const [row] = await db.query<[{ material: ReviewMaterial }]>(
      `SELECT ${reviewMaterial('$2::date', '$3::date', '$4::uuid')} AS material`,
      [reader.journey, first, last, review.id],
    );
    return factsOf(row.material, review, calendar, today);
  }

  find(reader: Reader, id: string, db: EntityManager): Promise<Review | null> {
    return db.findOneBy(Review, { accountId: reader.journey, id });
  }

  async write(reader: Reader, id: string, columns: Partial<Review>, db: EntityManager): Promise<void> {
    await db.update(Review, { accountId: reader.journey, id }, columns);
  }

  /** For edits: each answers with the view as things stand. */
  seenFrom(standing: Standing): Editable<Review, ReviewView> {
    return {
      find: (reader, id, db) => this.find(reader, id, db),
      write: (reader, id, columns, db) => this.write(reader, id, columns, db),
      view: (reader, id, db) => this.view(reader, id, standing, db),
    };
  }
}
