import type { Page } from '@ullim/types/page';
import type { DataSource, EntityManager } from 'typeorm';
import { type z } from 'zod';
import { invalidField } from '../problem/problem.js';

/**
 * A page of a question that has a column `key` beside those of the view: what the row is ordered by, joined by `~`.
 * It must ask for one row more than the page holds, which tells whether another page follows.
 */
export async function askPage<View>(
  db: EntityManager | DataSource,
  question: string,
  parameters: readonly unknown[],
  limit: number,
): Promise<Page<View>> {
  const rows = await db.query<{ view: View; key: string }[]>(
    `SELECT to_jsonb(v) - 'key' AS view, v.key FROM (${question}) v`,
    [...parameters],
  );
  const shown = rows.slice(0, limit);
  return { items: shown.map((row) => row.view), next: rows.length > limit ? shown.at(-1)!.key : null };
}

/** The parts of an `after`; null for the first page. */
export function readKey<Key>(after: string | undefined, parts: z.ZodType<Key>): Key | null {
  if (after === undefined) return null;
  const key = parts.safeParse(after.split('~'));
  if (key.success) return key.data;
  throw invalidField('after', 'invalid_key', 'Send the "next" of the page before, or leave it out.');
}

/** An instant as a part of a key, exact and safe in an address. */
export const instantKey = (column: string) =>
  `to_char(${column} AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"')`;
