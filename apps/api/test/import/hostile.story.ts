import { createHash } from 'node:crypto';
import { readdir } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname } from 'node:path';
import { deflateRawSync } from 'node:zlib';
import { v7 as newId } from 'uuid';
import { OrphansService } from '../../src/attachment/orphans.service.js';
import { Archive } from '../../src/import/archive/archive.js';
import { ArchiveRefused } from '../../src/import/archive/refused.js';
import { LIMITS } from '../../src/import/limits.js';
import { BlobStore } from '../../src/store/blob-store.js';
import type { BlobReader } from '../../src/store/blob-reader.js';
import { World } from '../world/world.js';
import { Bringer } from './bringer.js';
import { type Entry, forgedZip } from './hostile-zips.js';
import { zipOf } from './zips.js';

const good: Entry = { name: '_posts/2021-12-26-a.md', content: '# 글' };
const zeros = Buffer.alloc(3 * 2 ** 20);
const inside = forgedZip([{ name: '../../climbs.md' }]);

/** What deflate allows: pieces that hold nothing. */
const emptyBlocks = (count: number) => Buffer.alloc(5 * count, Buffer.from([0, 0, 0, 0xff, 0xff]));

const HOSTILE: [string, Entry[], string, string[]][] = [
  ['climbs out', [{ name: '../../etc/cron.d/a' }], 'climbs_out', ['../../etc/cron.d/a']],
  ['climbs out from within', [{ name: '_posts/../../a.md' }], 'climbs_out', ['_posts/../../a.md']],
  ['begins at the root', [{ name: '/etc/passwd' }], 'absolute', ['/etc/passwd']],
  ['names a drive', [{ name: 'C:/a.md' }], 'drive_letter', ['C:/a.md']],
  ['has backslashes', [{ name: '..\\..\\a.md' }], 'backslash', ['..\\..\\a.md']],
  ['ends its name early', [{ name: 'a.md\0.png' }], 'control_character', ['a.md\\u0000.png']],
  ['turns the way of writing', [{ name: 'a\u202egnp.md' }], 'control_character', ['a\\u202egnp.md']],
  ['is named in no encoding', [{ name: Buffer.from([0xff, 0x2e, 0x6d]) }], 'unreadable_name', ['ÿ.m']],
  ['is a link', [{ name: 'a.md', content: '/etc/passwd', mode: 0o120777 }], 'symlink', ['a.md']],
  ['is a device', [{ name: 'a.md', mode: 0o020666 }], 'device', ['a.md']],
  ['is a pipe', [{ name: 'a.md', mode: 0o010666 }], 'device', ['a.md']],
  ['is there twice', [{ name: 'a.md' }, { name: './a.md' }], 'duplicate', ['a.md', 'a.md']],
  ['differs in capitals only', [{ name: 'A.md' }, { name: 'a.md' }], 'capitals', ['A.md', 'a.md']],
  [
    'differs in its Unicode form only',
    [{ name: '회.md' }, { name: '회.md'.normalize('NFD') }],
    'unicode_form',
    ['회.md', '회.md'.normalize('NFD')],
  ],
  ['is a folder, too', [{ name: 'a' }, { name: 'a/b.md' }], 'file_is_folder', ['a', 'a/b.md']],
  [
    'shares bytes',
    [{ name: 'a.md' }, { name: 'b.md', at: 0 }],
    'overlapping',
    ['_posts/2021-12-26-a.md', 'b.md'],
  ],
  ['is encrypted', [{ name: 'a.md', flags: 0x801 }], 'encrypted', ['a.md']],
  ['is packed in another way', [{ name: 'a.md', method: 14 }], 'unknown_compression', ['a.md']],
  [
    'is longer than it says',
    [{ name: 'a.md', content: 'x'.repeat(99), deflated: true, size: 9 }],
    'size_lies',
    ['a.md'],
  ],
  [
    'is shorter than it says',
    [{ name: 'a.md', content: 'x', deflated: true, size: 9 }],
    'size_lies',
    ['a.md'],
  ],
  [
    'is much to read and holds next to nothing',
    [{ name: 'a.md', deflated: true, packed: Buffer.concat([emptyBlocks(1000), deflateRawSync('글')]) }],
    'size_lies',
    ['a.md'],
  ],
  ['is stored and says another size', [{ name: 'a.md', size: 9 }], 'size_lies', ['a.md']],
  ['has another sum', [{ name: 'a.md', crc: 1 }], 'damaged', ['a.md']],
  ['is a bomb', [{ name: 'a.png', content: zeros, deflated: true }], 'bomb', ['a.png']],
  [
    'says to be huge',
    [...Array(40)].map((_, at) => ({
      name: `${at}.bin`,
      content: zeros.subarray(0, 2 ** 19),
      deflated: true,
      size: 2 ** 26,
    })),
    'bomb',
    ['0.bin'],
  ],
];

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

  it.each([
    ['nothing an archive begins with', Buffer.from('no archive'), 'not_an_archive'],
    ['a list that is cut off', forgedZip([good], { count: 9 }), 'damaged'],
    ['more files than there may be', forgedZip([good], { count: 20_001 }), 'too_many_files'],
  ])('because it has %s is refused', async (_, zip, code) => {
    const run = await (await Bringer.in(world)).sends(zip);
    expect(run).toMatchObject({ state: 'refused', refusal: { code, paths: [] } });
  });

  it('is none when only what nobody keeps is odd: links of packages, branches, leavings of a Mac', async () => {
    const bringer = await Bringer.in(world);
    const run = await bringer.sends(
      forgedZip([
        good,
        { name: 'node_modules/.bin/tsc', content: '../typescript/bin/tsc', mode: 0o120777 },
        { name: '.git/refs/heads/A' },
        { name: '.git/refs/heads/a' },
        { name: '__MACOSX/._Icon\r' },
        { name: 'vendor/bundle/aux.rb' },
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

describe('reading an archive', () => {
  /** Counts what is asked of it. */
  const counted = (bytes: Buffer) => {
    const asked = { most: 0, all: 0 };
    const reader: BlobReader = {
      size: bytes.length,
      read: async (position, length) => {
        asked.most = Math.max(asked.most, length);
        asked.all += length;
        return Buffer.from(bytes.subarray(position, position + length));
      },
      stream: () => {
        throw new Error('Nothing here is large.');
      },
      close: async () => {},
    };
    return { reader, asked };
  };

  it('asks for little at a time, however many files there are', async () => {
    const files = Object.fromEntries(
      [...Array(2_000)].map((_, at) => [`${at}.md`, `# ${at}\n${'글 '.repeat(at)}`]),
    );
    const zip = await zipOf(files, { compress: false });
    const { reader, asked } = counted(zip);
    const archive = await Archive.open(reader);
    for (const file of archive.files) await archive.read(file);
    expect(archive.files).toHaveLength(2_000);
    expect(asked.most).toBeLessThan(70_000);
  });

  it('asks for the end alone when there are too many', async () => {
    const { reader, asked } = counted(
      forgedZip(
        [...Array(300)].map((_, at) => ({ name: `${at}.md` })),
        { count: 65_000 },
      ),
    );
    await expect(Archive.open(reader)).rejects.toThrow(ArchiveRefused);
    expect(asked.all).toBeLessThan(70_000);
  });

  it.each([
    ['too_much', { unpacked: 10 }],
    ['too_many_files', { files: 1 }],
    ['too_many_files', { directory: 60 }],
  ])('stops with %s where its limits say so: %j', async (code, limits) => {
    const { reader } = counted(
      forgedZip([
        { name: 'a.md', content: '123456' },
        { name: 'b.md', content: '123456' },
      ]),
    );
    await expect(Archive.open(reader, { ...LIMITS, ...limits })).rejects.toMatchObject({ code });
  });
});
