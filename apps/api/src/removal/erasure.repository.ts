import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import type { Reader } from '../reader/reader.js';

/** Reflections first: what they tell of goes after them. */
const NOUNS = ['reflections', 'milestones', 'goals'] as const;

@Injectable()
export class ErasureRepository {
  constructor(private readonly dataSource: DataSource) {}

  /** The journeys that hold something removed by then. */
  async due(removedBy: Date): Promise<Reader[]> {
    const rows = await this.dataSource.query<{ journey: string }[]>(
      NOUNS.map(
        (noun) =>
          `SELECT account_id AS journey FROM ${noun} WHERE removed_at IS NOT NULL AND removed_at <= $1`,
      ).join(' UNION '),
      [removedBy],
    );
    return rows.map(({ journey }) => ({ journey, as: 'owner' }));
  }

  /** Erases at most `limit` things of each noun, and all that hangs on them. */
  async erase(reader: Reader, removedBy: Date, limit: number, db: EntityManager): Promise<number> {
    let erased = 0;
    for (const noun of NOUNS) {
      const [rows] = await db.query<[{ id: string }[], number]>(
        `DELETE FROM ${noun} WHERE account_id = $1 AND id IN (
           SELECT id FROM ${noun} WHERE account_id = $1 AND removed_at IS NOT NULL AND removed_at <= $2 LIMIT $3
         ) RETURNING id`,
        [reader.journey, removedBy, limit],
      );
      erased += rows.length;
    }
    return erased;
  }
}
