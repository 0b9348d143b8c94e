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
  ['decisions', namedBy('pivots', 'decision_id')],
  ['reviews', namedBy('resonance_readings', 'review_id')],
  [
    'reflections',
    `EXISTS (SELECT FROM reflection_drafts d WHERE d.account_id = $1 AND d.reflection_id = t.id)
     OR ${namedBy('pivots', 'reflection_id')} OR ${namedBy('reviews', 'reflection_id')}
     OR ${namedBy('resonance_readings', 'reflection_id')}`,
  ],
  [
    'milestones',
    `${toldOf('milestone')} OR ${namedBy('study_sessions', 'milestone_id')}
     OR ${namedBy('resonance_readings', 'milestone_id')}`,
  ],
  ['milestones', namedBy('milestones', 'parent_id')],
  [
    'goals',
    `${namedBy('milestones', 'goal_id')} OR ${toldOf('goal')} OR ${namedBy('study_sessions', 'goal_id')}
     OR ${namedBy('resonance_readings', 'goal_id')} OR ${namedBy('pivots', 'to_goal_id')}
     OR ${namedWithin('pivots', 'pivot_departures', 'pivot_id')}
     OR ${namedWithin('decisions', 'decision_goals', 'decision_id')}
     OR ${namedWithin('decisions', 'decision_options', 'decision_id')}`,
  ],
] as const;

/** A row of the person's own has it in that column. */
function namedBy(table: string, column: string): string {
  return `EXISTS (SELECT FROM ${table} own WHERE own.account_id = $1 AND own.${column} = t.id AND NOT own.sample)`;
}

/** A goal stands in a part of something that is the person's own. */
function namedWithin(whole: string, parts: string, column: string): string {
  return `EXISTS (
    SELECT FROM ${parts} part JOIN ${whole} own ON own.account_id = $1 AND own.id = part.${column}
    WHERE part.account_id = $1 AND part.goal_id = t.id AND NOT own.sample
  )`;
}
