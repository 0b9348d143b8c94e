import type { DataSource, EntityManager } from 'typeorm';

/** Rows of a presenter's question as JSON, so that instants are strings and nothing needs mapping. */
export async function askViews<View>(
  db: EntityManager | DataSource,
  question: string,
  parameters: readonly unknown[],
): Promise<View[]> {
  const rows = await db.query<{ view: View }[]>(`SELECT row_to_json(v) AS view FROM (${question}) v`, [
    ...parameters,
  ]);
  return rows.map((row) => row.view);
}

/** The rows of a presenter's question as one JSON array, for a question that answers several. */
export const allOf = (views: string): string => `(SELECT coalesce(json_agg(v), '[]') FROM (${views}) v)`;
