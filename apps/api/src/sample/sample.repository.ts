import { Injectable } from '@nestjs/common';
import type { SampleView } from '@ullim/types/journey';
import { DataSource, type EntityManager } from 'typeorm';
import type { Reader } from '../reader/reader.js';

@Injectable()
export class SampleRepository {
  constructor(private readonly dataSource: DataSource) {}

  /** What lies in the bin is not in the journey. */
  async counts(reader: Reader, db: EntityManager | DataSource = this.dataSource): Promise<SampleView> {
    const [counts] = await db.query<[SampleView]>(
      `SELECT ${Object.entries(COUNTED)
        .map(([table, name]) => `(SELECT count(*) FROM ${table} WHERE ${IN_SIGHT}) AS "${name}"`)
        .join(', ')}`,
      [reader.journey],
    );
    return counts;
  }

  /**
   * What the person writes at becomes their own, and so does what anything of their own tells of or belongs to. A
   * draft raises no version while it is written, which is why it counts only here.
   */
  async keepWhatIsTheirs(reader: Reader, db: EntityManager): Promise<void> {
    for (const [table, isTheirs] of THEIRS) {
      await db.query(
        `UPDATE ${table} t SET sample = false, version = version + 1 WHERE account_id = $1 AND sample AND (${isTheirs})`,
        [reader.journey],
      );
    }
  }

  async erase(reader: Reader, db: EntityManager): Promise<void> {
    for (const table of Object.keys(COUNTED).reverse()) {
      await db.query(`DELETE FROM ${table} WHERE account_id = $1 AND sample`, [reader.journey]);
    }
  }
}

const COUNTED = {
  goals: 'goals',
  milestones: 'milestones',
  reflections: 'reflections',
  study_sessions: 'studySessions',
  resonance_readings: 'readings',
  decisions: 'decisions',
  pivots: 'pivots',
  reviews: 'reviews',
} as const satisfies Record<string, keyof SampleView>;
const IN_SIGHT = 'account_id = $1 AND sample AND removed_at IS NULL';

const toldOf = (noun: 'milestone' | 'goal') => `
  EXISTS (
    SELECT FROM reflection_${noun}s l JOIN reflections r ON r.account_id = $1 AND r.id = l.reflection_id
    WHERE l.account_id = $1 AND l.${noun}_id = t.id AND NOT r.sample
  ) OR EXISTS (SELECT FROM reflection_drafts d WHERE d.account_id = $1 AND t.id = ANY (d.${noun}_ids))`;

/** Each row may be of the person's own because of those above it. */
const THEIRS = [
  [
    'reflections',
    'EXISTS (SELECT FROM reflection_drafts d WHERE d.account_id = $1 AND d.reflection_id = t.id)',
  ],
  ['milestones', toldOf('milestone')],
  [
    'milestones',
    'EXISTS (SELECT FROM milestones c WHERE c.account_id = $1 AND c.parent_id = t.id AND NOT c.sample)',
  ],
  [
    'goals',
    `EXISTS (SELECT FROM milestones m WHERE m.account_id = $1 AND m.goal_id = t.id AND NOT m.sample)
     OR ${toldOf('goal')}`,
  ],
] as const;
