import { Injectable } from '@nestjs/common';
import type { DecisionPage, DecisionQuery, DecisionView } from '@ullim/types/decision';
import { Day } from '@ullim/types/honest-date/day';
import { Id } from '@ullim/types/identity';
import { DataSource, type EntityManager } from 'typeorm';
import { z } from 'zod';
import { askViews } from '../database/views.js';
import { askPage, readKey } from '../database/pages.js';
import type { Reader } from '../reader/reader.js';
import { Decision } from './decision.entity.js';
import { decisionViews } from './decision.presenter.js';
import { DecisionOption } from './decision-option.entity.js';
import { DecisionThought } from './decision-thought.entity.js';

/** When it was decided, the id. */
const Key = z.tuple([z.union([Day, z.literal('infinity')]), Id]);

@Injectable()
export class DecisionsRepository {
  constructor(private readonly dataSource: DataSource) {}

  /** Those still open first, as the last begun; then the last decided. */
  page(reader: Reader, { after, limit, goal }: DecisionQuery): Promise<DecisionPage> {
    const [day, id] = readKey(after, Key) ?? [null, null];
    return askPage(this.dataSource, PAGE, [reader.journey, day, id, goal ?? null, limit + 1], limit);
  }

  /** In the bin or not: what was removed can still be looked at and brought back. */
  async view(
    reader: Reader,
    id: string,
    db: EntityManager | DataSource = this.dataSource,
  ): Promise<DecisionView | null> {
    const [view] = await askViews<DecisionView>(db, decisionViews('d.id = $2'), [reader.journey, id]);
    return view ?? null;
  }

  find(reader: Reader, id: string, db: EntityManager): Promise<Decision | null> {
    return db.findOneBy(Decision, { accountId: reader.journey, id });
  }

  option(reader: Reader, decisionId: string, id: string, db: EntityManager): Promise<DecisionOption | null> {
    return db.findOneBy(DecisionOption, { accountId: reader.journey, decisionId, id });
  }

  thought(reader: Reader, id: string, db: EntityManager): Promise<DecisionThought | null> {
    return db.findOneBy(DecisionThought, { accountId: reader.journey, id });
  }

  async write(reader: Reader, id: string, columns: Partial<Decision>, db: EntityManager): Promise<void> {
    await db.update(Decision, { accountId: reader.journey, id }, columns);
  }
}

const DECIDED = `coalesce(d.decided_start_first, 'infinity'::date)`;

/** It is about the goal, or one of its options leads there. */
const CONCERNS = `(
  EXISTS (
    SELECT FROM decision_goals g WHERE g.account_id = $1 AND g.decision_id = d.id AND g.goal_id = $4::uuid
  ) OR EXISTS (
    SELECT FROM decision_options o WHERE o.account_id = $1 AND o.decision_id = d.id AND o.goal_id = $4::uuid
  )
)`;

/** $2 and $3 are the key that the page comes after; $4 is a goal. */
const PAGE = `
  WITH page AS (
    SELECT d.id, ${DECIDED} AS decided FROM decisions d
    WHERE d.account_id = $1 AND d.removed_at IS NULL
      AND ($2::date IS NULL OR (${DECIDED}, d.id) < ($2::date, $3::uuid))
      AND ($4::uuid IS NULL OR ${CONCERNS})
    ORDER BY ${DECIDED} DESC, d.id DESC LIMIT $5
  )
  SELECT v.*, concat_ws('~', page.decided, page.id) AS key
  FROM page JOIN (${decisionViews('d.id IN (SELECT id FROM page)')}) v ON v.id = page.id
  ORDER BY page.decided DESC, page.id DESC`;
