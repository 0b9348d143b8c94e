import { readdir } from 'node:fs/promises';
import { Readable } from 'node:stream';
import { v7 as newId } from 'uuid';
import { OrphansService } from '../../src/attachment/orphans.service.js';
import { ErasureService } from '../../src/removal/erasure.service.js';
import { BlobStore } from '../../src/store/blob-store.js';
import { BLOB_COLUMNS } from '../../src/store/blob-columns.js';
import { writing } from '../reflection/writing.js';
import type { Person } from '../world/person.js';
import { World } from '../world/world.js';
import { addressOf, attaching } from './attaching.js';
import { image } from './images.js';

describe('an attachment that no text names any more', () => {
  let world: World;
  let person: Person;
  beforeEach(async () => {
    world = await World.open();
    person = await world.newcomer();
  });
  afterEach(() => world.close());

  const attach = async (who = person) => attaching(who).attach(await image('png'));
  const isThere = async (id: string) => (await attaching(person).open(id)).status === 200;
  const files = async () =>
    (await readdir(world.dataFolder, { recursive: true, withFileTypes: true })).filter((each) =>
      each.isFile(),
    ).length;
  /** What happens every day. */
  const dayByDay = async (days: number) => {
    for (let day = 0; day < days; day += 1) {
      world.clock.pass({ days: 1 });
      await world.app.get(ErasureService).run();
      await world.app.get(OrphansService).run();
    }
  };

  it('goes after thirty days, and its bytes with it', async () => {
    const { id } = await attach();
    await dayByDay(29);
    expect(await isThere(id)).toBe(true);
    await dayByDay(1);
    expect(await isThere(id)).toBe(false);
    expect(await files()).toBe(0);
  });

  it.each([
    ['a text', (id: string) => writing(person).write({ body: `![](${addressOf(id)})` })],
    [
      'a draft',
      async (id: string) => {
        const { id: room } = await writing(person).write({ title: '', body: '', kept: false });
        await writing(person).saveDraft(room, newId(), { body: `![](${addressOf(id)})` });
      },
    ],
    [
      'an old revision',
      async (id: string) => {
        const post = await writing(person).write({ body: `![](${addressOf(id)})` });
        await writing(person).keep(post.id, 1, { body: '지웠다' });
      },
    ],
    [
      'front matter',
      (id: string) => writing(person).write({ frontMatter: `---\nimage: ${addressOf(id)}\n---\n` }),
    ],
  ])('stays as long as %s names it', async (_, name) => {
    const { id } = await attach();
    await name(id);
    await dayByDay(40);
    expect(await isThere(id)).toBe(true);
  });

  it('stays while its reflection lies in the bin, and thirty days longer', async () => {
    const { id } = await attach();
    const post = await writing(person).write({ body: `![](${addressOf(id)})` });
    await person.delete(`/api/reflections/${post.id}`, { version: 1 });
    await dayByDay(29);
    await person.delete(`/api/reflections/${post.id}/removal`, { version: 2 });
    await dayByDay(40);
    expect(await isThere(id)).toBe(true);
    await person.delete(`/api/reflections/${post.id}`, { version: 3 });
    await dayByDay(59);
    expect(await isThere(id)).toBe(true);
    await dayByDay(2);
    expect(await isThere(id)).toBe(false);
  });

  it('is counted from when the last draft let go of it, and not at all when one names it again', async () => {
    const { id } = await attach();
    const desk = newId();
    const { id: room } = await writing(person).write({ title: '', body: '', kept: false });
    const draft = (body: string) => writing(person).saveDraft(room, desk, { body });
    await draft(`![](${addressOf(id)})`);
    await dayByDay(40);
    await draft('지웠다');
    await dayByDay(29);
    await draft(`![](${addressOf(id)})`);
    await dayByDay(29);
    await draft('또 지웠다');
    await dayByDay(30);
    expect(await isThere(id)).toBe(true);
    await dayByDay(2);
    expect(await isThere(id)).toBe(false);
  });

  it('stays where an imported post has its own address for it', async () => {
    const { id } = await attach();
    const post = await writing(person).write({ body: '![](/assets/a.png)' });
    await world.sql(
      `INSERT INTO attachment_uses SELECT account_id, $1, '/assets/a.png', id FROM attachments WHERE id = $2`,
      [post.id, id],
    );
    await dayByDay(40);
    expect(await isThere(id)).toBe(true);
  });

  it('leaves its bytes to a neighbour who has the same', async () => {
    const neighbour = await world.newcomer();
    const [mine, theirs] = [await attach(), await attach(neighbour)];
    await writing(neighbour).write({ body: `![](${addressOf(theirs.id)})` });
    await dayByDay(40);
    expect(await isThere(mine.id)).toBe(false);
    expect((await attaching(neighbour).open(theirs.id)).status).toBe(200);
  });

  it('takes nothing away that an import needs', async () => {
    const zip = Buffer.from('PK\x05\x06'.padEnd(22, '\0'), 'latin1');
    const run = { id: newId(), name: 'blog.zip', bytes: zip.length };
    expect((await person.post('/api/imports', run)).status).toBe(201);
    await world.sql("UPDATE import_runs SET blob = decode($1, 'hex')", [
      (await world.app.get(BlobStore).put(Readable.from([zip]), 100)).key,
    ]);
    await dayByDay(3);
    expect(await files()).toBe(1);
  });

  it('is asked for in every column that names a file of the store', async () => {
    const columns = await world.sql<{ table: string; column: string }>(
      `SELECT table_name AS "table", column_name AS "column" FROM information_schema.columns
       WHERE table_schema = 'public' AND column_name IN ('sha256', 'blob')`,
    );
    const named = (list: readonly { table: string; column: string }[]) =>
      list.map(({ table, column }) => `${table}.${column}`).sort();
    expect(named(columns)).toEqual(named(BLOB_COLUMNS));
  });
});
