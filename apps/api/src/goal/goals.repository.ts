import { Injectable } from '@nestjs/common';
import type { Dye, GoalView } from '@ullim/types/goal';
import { DataSource, type EntityManager, In, IsNull } from 'typeorm';
import { askViews } from '../database/views.js';
import type { Reader } from '../reader/reader.js';
import { Goal } from './goal.entity.js';
import { goalViews } from './goal.presenter.js';
import { GoalSpell } from './goal-spell.entity.js';

@Injectable()
export class GoalsRepository {
  constructor(private readonly dataSource: DataSource) {}

  listed(reader: Reader, db: EntityManager | DataSource = this.dataSource): Promise<GoalView[]> {
    return askViews<GoalView>(db, goalViews('g.removed_at IS NULL'), [reader.journey]);
  }

  /** In the bin or not: what was removed can still be looked at and brought back. */
  async view(
    reader: Reader,
    id: string,
    db: EntityManager | DataSource = this.dataSource,
  ): Promise<GoalView | null> {
    const [view] = await askViews<GoalView>(db, goalViews('g.id = $2'), [reader.journey, id]);
    return view ?? null;
  }

  find(reader: Reader, id: string, db: EntityManager): Promise<Goal | null> {
    return db.findOneBy(Goal, { accountId: reader.journey, id });
  }

  isThere(reader: Reader, id: string, db: EntityManager): Promise<boolean> {
    return db.existsBy(Goal, { accountId: reader.journey, id, removedAt: IsNull() });
  }

  /** Those of them that are there, and not in the bin. */
  async there(reader: Reader, ids: string[], db: EntityManager): Promise<Set<string>> {
    const goals = await db.find(Goal, {
      where: { accountId: reader.journey, id: In(ids), removedAt: IsNull() },
      select: { id: true },
    });
    return new Set(goals.map(({ id }) => id));
  }

  /** In time. */
  spells(reader: Reader, goalId: string, db: EntityManager): Promise<GoalSpell[]> {
    return db.find(GoalSpell, { where: { accountId: reader.journey, goalId }, order: { ordinal: 'ASC' } });
  }

  /** In time, by goal. */
  async spellsOf(reader: Reader, goalIds: string[], db: EntityManager): Promise<Map<string, GoalSpell[]>> {
    const spells = await db.find(GoalSpell, {
      where: { accountId: reader.journey, goalId: In(goalIds) },
      order: { ordinal: 'ASC' },
    });
    return new Map(goalIds.map((id) => [id, spells.filter(({ goalId }) => goalId === id)]));
  }

  /** Those a pivot opened. */
  spellsOfPivot(reader: Reader, pivotId: string, db: EntityManager): Promise<GoalSpell[]> {
    return db.findBy(GoalSpell, { accountId: reader.journey, pivotId });
  }

  spell(reader: Reader, id: string, db: EntityManager): Promise<GoalSpell | null> {
    return db.findOneBy(GoalSpell, { accountId: reader.journey, id });
  }

  async wornDyes(reader: Reader, db: EntityManager): Promise<Dye[]> {
    const goals = await db.find(Goal, {
      where: { accountId: reader.journey, removedAt: IsNull() },
      order: { position: 'ASC' },
      select: { dye: true },
    });
    return goals.map((goal) => goal.dye);
  }

  async nextPosition(reader: Reader, db: EntityManager): Promise<number> {
    const [row] = await db.query<{ next: number }[]>(
      'SELECT coalesce(max(position) + 1, 0) AS next FROM goals WHERE account_id = $1',
      [reader.journey],
    );
    return row?.next ?? 0;
  }

  /** Raises the versions of those that really move. Ids that are not one's own, or not there, change nothing. */
  async arrange(reader: Reader, ids: string[], db: EntityManager): Promise<void> {
    await db.query(
      `UPDATE goals SET position = place.position - 1, version = version + 1
       FROM unnest($2::uuid[]) WITH ORDINALITY AS place (id, position)
       WHERE goals.account_id = $1 AND goals.id = place.id
         AND goals.position <> place.position - 1`,
      [reader.journey, ids],
    );
  }

  async write(reader: Reader, id: string, columns: Partial<Goal>, db: EntityManager): Promise<void> {
    await db.update(Goal, { accountId: reader.journey, id }, columns);
  }

  /** Their spells became different: they are of a new version, and the person's own. */
  async turned(reader: Reader, ids: string[], db: EntityManager): Promise<void> {
    await db.query(
      `UPDATE goals SET version = version + 1, sample = false WHERE account_id = $1 AND id = ANY ($2::uuid[])`,
      [reader.journey, ids],
    );
  }

  /** A goal and its milestones go together, and come back together. */
  async takeMilestonesAlong(reader: Reader, id: string, now: Date, db: EntityManager): Promise<void> {
    await db.query(
      `UPDATE milestones SET removed_at = $3, removed_with = $2, version = version + 1
       WHERE account_id = $1 AND goal_id = $2 AND removed_at IS NULL`,
      [reader.journey, id, now],
    );
  }

  async bringMilestonesBack(reader: Reader, id: string, db: EntityManager): Promise<void> {
    await db.query(
      `UPDATE milestones SET removed_at = NULL, removed_with = NULL, version = version + 1
       WHERE account_id = $1 AND removed_with = $2 AND removed_at IS NOT NULL`,
      [reader.journey, id],
    );
  }
}
