import { DataSource } from 'typeorm';
import { entities } from '../../src/database/entities.js';
import { World } from '../world/world.js';

type Column = { column: string; type: string; nullable: boolean };

/** Tables that the program asks in SQL alone. */
const WITHOUT_ENTITY = ['schema_migrations', 'attempts'];

/** Keys and indexes that do not begin with the account: an account itself, and what is counted before anyone is known. */
const WITHOUT_ACCOUNT = [
  'accounts_pkey',
  'accounts_handle',
  'accounts_email',
  'attempts_pkey',
  'schema_migrations_pkey',
];

describe('the schema', () => {
  let world: World;

  beforeAll(async () => {
    world = await World.open();
  });
  afterAll(() => world.close());

  const metadatas = () => world.app.get(DataSource).entityMetadatas;
  const tables = async () =>
    (
      await world.sql<{ name: string }>(
        `SELECT relname AS name FROM pg_class WHERE relkind IN ('r', 'p') AND relnamespace = 'public'::regnamespace`,
      )
    ).map(({ name }) => name);
  const columnsOf = (table: string) =>
    world.sql<Column>(
      `SELECT attname AS column, format_type(atttypid, atttypmod) AS type, NOT attnotnull AS nullable
       FROM pg_attribute WHERE attrelid = $1::regclass AND attnum > 0 AND NOT attisdropped ORDER BY attname`,
      [table],
    );

  it('has an entity for every table, but for those asked in SQL alone', async () => {
    expect(metadatas().map(({ tableName }) => tableName)).toHaveLength(entities.length);
    const known = [...metadatas().map(({ tableName }) => tableName), ...WITHOUT_ENTITY];
    expect(known.sort()).toEqual((await tables()).sort());
  });

  it.each(entities.map((entity) => [entity.name]))('is what %s says, column by column', async (name) => {
    const metadata = metadatas().find((each) => each.name === name)!;
    const said = metadata.columns.map((column) => ({
      column: column.databaseName,
      type: postgresName(String(column.type), column.isArray),
      nullable: column.isNullable,
    }));
    expect(said.sort(byName)).toEqual((await columnsOf(metadata.tableName)).sort(byName));
  });

  it('has the same primary keys as the entities, and no relations', async () => {
    for (const metadata of metadatas()) {
      const [key] = await world.sql<{ columns: string[] }>(
        `SELECT array_agg(a.attname::text ORDER BY k.at) AS columns
         FROM pg_index i CROSS JOIN LATERAL unnest(i.indkey::int2[]) WITH ORDINALITY AS k (attnum, at)
         JOIN pg_attribute a ON a.attrelid = i.indrelid AND a.attnum = k.attnum
         WHERE i.indrelid = $1::regclass AND i.indisprimary`,
        [metadata.tableName],
      );
      expect(metadata.primaryColumns.map((column) => column.databaseName)).toEqual(key!.columns);
      expect(metadata.relations).toEqual([]);
    }
  });

  it('begins every key and index with the account', async () => {
    const indexes = await world.sql<{ name: string }>(
      `SELECT c.relname AS name
       FROM pg_index i JOIN pg_class c ON c.oid = i.indexrelid
       LEFT JOIN pg_attribute a ON a.attrelid = i.indrelid AND a.attnum = i.indkey[0]
       WHERE c.relnamespace = 'public'::regnamespace AND a.attname IS DISTINCT FROM 'account_id'`,
    );
    expect(indexes.map(({ name }) => name).sort()).toEqual([...WITHOUT_ACCOUNT].sort());
  });

  it('carries the account in every link', async () => {
    const links = await world.sql<{ name: string }>(
      `SELECT k.conname AS name FROM pg_constraint k
       WHERE k.contype = 'f' AND k.connamespace = 'public'::regnamespace AND NOT EXISTS (
         SELECT FROM pg_attribute a
         WHERE a.attrelid = k.conrelid AND a.attnum = k.conkey[1] AND a.attname = 'account_id'
       )`,
    );
    expect(links).toEqual([]);
  });

  it('finds what hangs on a row by an index, so that erasing it does not read the whole table', async () => {
    const links = await world.sql<{ name: string }>(
      `SELECT k.conname AS name FROM pg_constraint k
       WHERE k.contype = 'f' AND k.connamespace = 'public'::regnamespace AND NOT EXISTS (
         SELECT FROM pg_index i
         WHERE i.indrelid = k.conrelid AND (i.indkey::int2[])[0:cardinality(k.conkey) - 1] @> k.conkey
           AND coalesce(pg_get_expr(i.indpred, i.indrelid), '(x_id IS NOT NULL)') LIKE '(%\\_id IS NOT NULL)'
       )`,
    );
    expect(links).toEqual([]);
  });

  it('never tells the time by itself', async () => {
    const clocks = await world.sql(
      `SELECT adrelid::regclass AS table, pg_get_expr(adbin, adrelid) AS default FROM pg_attrdef
       WHERE adrelid::regclass::oid IN (SELECT oid FROM pg_class WHERE relnamespace = 'public'::regnamespace)
         AND pg_get_expr(adbin, adrelid) ~* 'now|current_|timestamp|clock'`,
    );
    expect(clocks).toEqual([]);
  });
});

const byName = (a: Column, b: Column) => (a.column < b.column ? -1 : 1);

function postgresName(type: string, isArray: boolean): string {
  const name = type === 'timestamptz' ? 'timestamp with time zone' : type;
  return isArray ? `${name}[]` : name;
}
