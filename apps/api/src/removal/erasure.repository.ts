import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { ownerOf, type Reader } from '../reader/reader.js';

/** What tells of others first: what it tells of goes after it. */
const NOUNS = [
  'study_sessions',
  'resonance_readings',
  'pivots',
  'decisions',
  'reviews',
  'reflections',
  'milestones',
  'goals',
] as const;

@Injectable()
export class ErasureRepository {
  constructor(private readonly dataSource: DataSource) {}

  /** The journeys that hold something removed by then. */
  async due(removedBy: Date): Promise<Reader[]> {
    const rows = await this.dataSource.query<{ journey: string }[]>(
      NOUNS.map(
        (noun) => `SELECT account_id AS journey FROM ${noun} t WHERE ${hasLainSince(noun, '$1')}`,
      ).join(' UNION '),
      [removedBy],
    );
    return rows.map(({ journey }) => ownerOf(journey));
  }

  /** Erases at most `limit` things of each noun, and all that hangs on them. */
  async erase(reader: Reader, removedBy: Date, limit: number, db: EntityManager): Promise<number> {
    let erased = 0;
    for (const noun of NOUNS) {
      const [rows] = await db.query<[{ id: string }[], number]>(
        `DELETE FROM ${noun} WHERE account_id = $1 AND id IN (
           SELECT id FROM ${noun} t WHERE account_id = $1 AND ${hasLainSince(noun, '$2')} LIMIT $3
         ) RETURNING id`,
        [reader.journey, removedBy, limit],
      );
      erased += rows.length;
    }
    await this.erasePivotsFromNowhere(reader, db);
    return erased;
  }

  /** They lost the last goal they led away from. The stances they opened stay, and are the goals' own. */
  private async erasePivotsFromNowhere(reader: Reader, db: EntityManager): Promise<void> {
    await db.query(
      `DELETE FROM pivots p WHERE p.account_id = $1 AND NOT EXISTS (
         SELECT FROM pivot_departures f WHERE f.account_id = $1 AND f.pivot_id = p.id
       )`,
      [reader.journey],
    );
  }
}

/** Words that somebody went on writing keep a reflection as long as if it had been removed when they were saved. */
function hasLainSince(noun: (typeof NOUNS)[number], then: string): string {
  const lies = `t.removed_at IS NOT NULL AND t.removed_at <= ${then}`;
  if (noun !== 'reflections') return lies;
  return `${lies} AND NOT EXISTS (
    SELECT FROM reflection_drafts d
    WHERE d.account_id = t.account_id AND d.reflection_id = t.id AND d.saved_at > ${then}
  )`;
}
