import type { EntityManager } from 'typeorm';
import type { Reader } from '../reader/reader.js';

/** Where what can be linked to lies. */
export type Linked = 'goals' | 'milestones' | 'reflections' | 'decisions' | 'reviews';

/** The places in `ids` of those that the person does not have, or has in the bin. A place without an id links nothing. */
export async function missingLinks(
  reader: Reader,
  table: Linked,
  ids: (string | null)[],
  db: EntityManager,
): Promise<number[]> {
  const rows = await db.query<{ place: number }[]>(
    `SELECT at::int - 1 AS place FROM unnest($2::uuid[]) WITH ORDINALITY AS given (id, at)
     WHERE given.id IS NOT NULL AND NOT EXISTS (
       SELECT FROM ${table} t WHERE t.account_id = $1 AND t.id = given.id AND t.removed_at IS NULL
     ) ORDER BY at`,
    [reader.journey, ids],
  );
  return rows.map(({ place }) => place);
}
