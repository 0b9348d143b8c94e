import { DATED } from '../../src/account/recompute-days.js';
import { World } from '../world/world.js';

describe('the days beside honest dates', () => {
  let world: World;

  beforeAll(async () => {
    world = await World.open();
  });
  afterAll(() => world.close());

  it('are all reckoned anew when an account takes another calendar', async () => {
    const days = await world.sql<{ column: string }>(
      `SELECT attrelid::regclass || '.' || attname AS column
       FROM pg_attribute a JOIN pg_class c ON c.oid = a.attrelid
       WHERE c.relkind = 'r' AND c.relnamespace = 'public'::regnamespace AND attnum > 0 AND NOT attisdropped
         AND (atttypid = 'date'::regtype OR attname ~ '_(first|last)$')`,
    );
    const known = DATED.flatMap(({ table, days }) => days.map((column) => `${table}.${column}`));
    expect(known.sort()).toEqual(days.map(({ column }) => column).sort());
  });

  it('stand beside the text of the date they belong to', async () => {
    for (const { table, date } of DATED)
      expect(
        await world.sql(
          `SELECT FROM pg_attribute WHERE attrelid = $1::regclass AND attname = $2 AND atttypid = 'text'::regtype`,
          [table, date],
        ),
      ).toHaveLength(1);
  });
});
