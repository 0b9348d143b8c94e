import type { EntityManager } from 'typeorm';

type Row = Readonly<Record<string, unknown>>;

/** As many as one statement of PostgreSQL takes, nearly. */
const MOST_PARAMETERS = 60_000;

/** Inserts many rows at once; their keys are the columns. `rest` is what follows the values. */
export async function insertRows(
  table: string,
  rows: readonly Row[],
  db: EntityManager,
  rest = '',
): Promise<void> {
  const [first] = rows;
  if (first === undefined) return;
  const columns = Object.keys(first);
  const most = Math.floor(MOST_PARAMETERS / columns.length);
  for (let from = 0; from < rows.length; from += most)
    await insertInto(table, columns, rows.slice(from, from + most), db, rest);
}

async function insertInto(
  table: string,
  columns: readonly string[],
  rows: readonly Row[],
  db: EntityManager,
  rest: string,
): Promise<void> {
  const places = rows.map((_, row) => `(${columns.map((_, at) => `$${row * columns.length + at + 1}`)})`);
  await db.query(
    `INSERT INTO ${table} (${columns}) VALUES ${places} ${rest}`,
    rows.flatMap((row) => columns.map((column) => row[column])),
  );
}
