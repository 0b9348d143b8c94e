/** Which links a view shows: only those to what is not in the bin, or all of them. */
export type Sight = 'visible' | 'all';

/** The id in a column of a presenter's question of account $1, or null where it is not in sight. */
export const idInSight = (
  table: 'goals' | 'milestones' | 'reflections' | 'decisions' | 'reviews',
  column: string,
  sight: Sight,
): string =>
  sight === 'all'
    ? column
    : `(
    SELECT CASE WHEN t.removed_at IS NULL THEN t.id END FROM ${table} t
    WHERE t.account_id = $1 AND t.id = ${column}
  )`;

/** Whether what a column of a presenter's question of account $1 points to is not in the bin. */
export const isInSight = (table: 'goals', column: string): string =>
  `(SELECT t.removed_at IS NULL FROM ${table} t WHERE t.account_id = $1 AND t.id = ${column})`;
