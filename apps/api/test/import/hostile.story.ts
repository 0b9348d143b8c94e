import { createHash } from 'node:crypto';
import { readdir } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname } from 'node:path';
import { v7 as newId } from 'uuid';
import { OrphansService } from '../../src/attachment/orphans.service.js';
import { BlobStore } from '../../src/store/blob-store.js';
import { World } from '../world/world.js';
import { Bringer } from './bringer.js';
import { good, HOSTILE, HOSTILE_WHOLE } from './hostile-corpus.js';
import { forgedZip } from './hostile-zips.js';

const inside = forgedZip([{ name: '../../climbs.md' }]);

describe('an archive that means harm', () => {
  let world: World;
  beforeAll(async () => {
    world = await World.open();
  });
  afterAll(() => world.close());

  it.each(HOSTILE)('because a file of it %s is refused whole', async (_, entries, code, paths) => {
    const bringer = await Bringer.in(world);
    const run = await bringer.sends(forgedZip([good, ...entries]));
    expect(run).toMatchObject({ state: 'refused', refusal: { code, paths } });
    expect(run.endedAt).not.toBeNull();
    expect(await bringer.reflections()).toEqual([]);
    expect(
      await bringer.person.put(`/api/imports/${run.id}/start`, undefined, { version: run.version }),
    ).toMatchObject({ status: 409 });
  });

  it.each(HOSTILE_WHOLE)('because it has %s is refused', async (_, zip, code) => {
    const run = await (await Bringer.in(world)).sends(zip);
    expect(run).toMatchObject({ state: 'refused', refusal: { code, paths: [] } });
  });

  it('is none when only what nobody keeps is odd: links of packages, branches, what Jekyll built', async () => {
    const bringer = await Bringer.in(world);
    const run = await bringer.sends(
      forgedZip([
        good,
        { name: 'node_modules/.bin/tsc', content: '../typescript/bin/tsc', mode: 0o120777 },
        { name: '.git/refs/heads/A' },
        { name: '.git/refs/heads/a' },
        { name: '__MACOSX/._Icon\r' },
        { name: 'vendor/bundle/aux.rb' },
        { name: '_site/tags/Java/index.html' },
        { name: '_site/tags/java/index.html' },
      ]),
    );
    expect(run).toMatchObject({ state: 'read', refusal: null });
    const climbing = forgedZip([good, { name: 'node_modules/../../a', mode: 0o120777 }]);
    expect(await bringer.sends(climbing)).toMatchObject({
      state: 'refused',
      refusal: { code: 'climbs_out' },
    });
  });

  it('that lies inside another one is a file like others, and is never opened', async () => {
    const bringer = await Bringer.in(world);
    const run = await bringer.brings({ 'a.md': '[안](b.zip)', 'b.zip': inside });
    expect(run).toMatchObject({ state: 'brought', counts: { attachments: 1 } });
    expect((await bringer.sources())['b.zip']).toEqual(inside);
  });

  it('writes nothing under a name of its own, neither beside the data folder nor in it', async () => {
    const bringer = await Bringer.in(world);
    const mark = `climbed${newId()}`;
    const above = (levels: number) => `${'../'.repeat(levels)}${mark}`;
    for (const name of [above(1), above(2), above(9), `_posts/${above(2)}`, `/tmp/${mark}`, mark])
      await bringer.sends(forgedZip([good, { name }, { name: '/last' }]));
    await bringer.brings({ [`${mark}.md`]: '# 글', [`_site/${mark}`]: 'x' });
    const inFolder = await readdir(world.dataFolder, { recursive: true, withFileTypes: true });
    const names = inFolder.filter((entry) => entry.isFile()).map(({ name }) => name);
    expect(names.filter((name) => !/^[0-9a-f]{64}$/.test(name))).toEqual([]);
    for (const folder of ['/', '/tmp', tmpdir(), process.cwd(), dirname(process.cwd())])
      expect((await readdir(folder)).filter((name) => name.includes(mark))).toEqual([]);
  });

  it('is forgotten by the store once it was refused, and one that waits is not', async () => {
    const bringer = await Bringer.in(world);
    const [bad, waiting] = [forgedZip([good, { name: '/x' }]), forgedZip([good])];
    await bringer.sends(bad);
    await bringer.sends(waiting);
    world.clock.pass({ days: 2 });
    await world.app.get(OrphansService).run();
    const kept: string[] = [];
    for await (const { key } of world.app.get(BlobStore).list()) kept.push(key);
    const isThere = (bytes: Buffer) => kept.includes(createHash('sha256').update(bytes).digest('hex'));
    expect([isThere(bad), isThere(waiting)]).toEqual([false, true]);
  });
});
