import type { EntityManager } from 'typeorm';
import type { Reader } from '../reader/reader.js';
import type { Linked } from './missing-links.js';

/** What a person links to is no longer part of the sample. */
export async function makeOwn(
  reader: Reader,
  table: Linked,
  ids: (string | null)[],
  db: EntityManager,
): Promise<void> {
  await db.query(
    `UPDATE ${table} SET sample = false, version = version + 1
     WHERE account_id = $1 AND id = ANY ($2::uuid[]) AND sample`,
    [reader.journey, ids],
  );
}
