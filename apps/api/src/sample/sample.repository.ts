import { Injectable } from '@nestjs/common';
import type { SampleView } from '@ullim/types/journey';
import { DataSource, type EntityManager } from 'typeorm';
import type { Reader } from '../reader/reader.js';

@Injectable()
export class SampleRepository {
  constructor(private readonly dataSource: DataSource) {}

  async counts(reader: Reader, db: EntityManager | DataSource = this.dataSource): Promise<SampleView> {
    const [counts] = await db.query<[SampleView]>(
      `SELECT (SELECT count(*) FROM goals WHERE account_id = $1 AND sample) AS goals,
              (SELECT count(*) FROM milestones WHERE account_id = $1 AND sample) AS milestones,
              (SELECT count(*) FROM reflections WHERE account_id = $1 AND sample) AS reflections`,
      [reader.journey],
    );
    return counts;
  }

  /** Goals and parents that something of the person's own belongs to become their own. */
  async keepWhatIsLinked(reader: Reader, db: EntityManager): Promise<void> {
    await db.query(
      `UPDATE milestones p SET sample = false, version = version + 1 WHERE account_id = $1 AND sample AND (
         EXISTS (SELECT FROM milestones c WHERE c.account_id = $1 AND c.parent_id = p.id AND NOT c.sample)
         OR EXISTS (SELECT FROM reflection_milestones l JOIN reflections r ON r.account_id = $1 AND r.id = l.reflection_id
                    WHERE l.account_id = $1 AND l.milestone_id = p.id AND NOT r.sample))`,
      [reader.journey],
    );
    await db.query(
      `UPDATE goals g SET sample = false, version = version + 1 WHERE account_id = $1 AND sample AND (
         EXISTS (SELECT FROM milestones m WHERE m.account_id = $1 AND m.goal_id = g.id AND NOT m.sample)
         OR EXISTS (SELECT FROM reflection_goals l JOIN reflections r ON r.account_id = $1 AND r.id = l.reflection_id
                    WHERE l.account_id = $1 AND l.goal_id = g.id AND NOT r.sample))`,
      [reader.journey],
    );
  }

  async erase(reader: Reader, db: EntityManager): Promise<void> {
    for (const table of ['reflections', 'milestones', 'goals']) {
      await db.query(`DELETE FROM ${table} WHERE account_id = $1 AND sample`, [reader.journey]);
    }
  }
}
