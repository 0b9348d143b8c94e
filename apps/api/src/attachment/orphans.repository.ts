import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { ownerOf, type Reader } from '../reader/reader.js';
import { BLOB_COLUMNS } from '../store/blob-columns.js';

@Injectable()
export class OrphansRepository {
  constructor(private readonly dataSource: DataSource) {}

  /** The journeys that hold an attachment. */
  async journeys(): Promise<Reader[]> {
    const rows = await this.dataSource.query<{ journey: string }[]>(
      'SELECT DISTINCT account_id AS journey FROM attachments',
    );
    return rows.map(({ journey }) => ownerOf(journey));
  }

  /** From when on the time of those runs that nothing names. */
  async mark(reader: Reader, now: Date, db: EntityManager): Promise<void> {
    await db.query(
      `UPDATE attachments a SET unused_since = CASE WHEN ${USED} THEN NULL ELSE $2::timestamptz END
       WHERE a.account_id = $1 AND (a.unused_since IS NULL) <> ${USED}`,
      [reader.journey, now],
    );
  }

  async erase(reader: Reader, unusedBy: Date, db: EntityManager): Promise<void> {
    await db.query('DELETE FROM attachments WHERE account_id = $1 AND unused_since <= $2', [
      reader.journey,
      unusedBy,
    ]);
  }

  /** Those of the keys that no row of anybody names. */
  async unnamed(keys: string[]): Promise<string[]> {
    const rows = await this.dataSource.query<{ key: string }[]>(
      `SELECT key.key FROM unnest($1::text[]) AS key (key) WHERE NOT EXISTS (
         SELECT FROM (${NAMED}) named WHERE named.key = key.key
       )`,
      [keys],
    );
    return rows.map(({ key }) => key);
  }
}

const USED = `EXISTS (
  SELECT FROM attachment_uses u WHERE u.account_id = a.account_id AND u.attachment_id = a.id
)`;

const NAMED = BLOB_COLUMNS.map(
  ({ table, column }) => `SELECT encode(${column}, 'hex') AS key FROM ${table}`,
).join(' UNION ALL ');
