import { randomBytes } from 'node:crypto';
import { Readable } from 'node:stream';
import { Archive } from '../../src/import/archive/archive.js';
import { ArchiveRefused } from '../../src/import/archive/refused.js';
import { LIMITS } from '../../src/import/limits.js';
import { blogIn } from '../../src/import/reading/blog.js';
import { Looking } from '../../src/import/reading/looking.js';
import type { BlobReader } from '../../src/store/blob-reader.js';
import { good, HOSTILE, HOSTILE_WHOLE } from './hostile-corpus.js';
import { forgedZip } from './hostile-zips.js';
import { zipOf } from './zips.js';

const LARGE = randomBytes(8 * 2 ** 20);

/** The dry run. */
async function lookedAt(reader: BlobReader): Promise<string[]> {
  const archive = await Archive.open(reader);
  const as = { zone: 'Asia/Seoul', createdAt: new Date('2021-12-26') };
  const looking = new Looking(archive, await blogIn(archive), as);
  const roles: string[] = [];
  for (const file of archive.files) roles.push((await looking.at(file)).found.role);
  return roles;
}

describe('reading an archive', () => {
  /** Counts what is asked of it. */
  const counted = (bytes: Buffer) => {
    const asked = { most: 0, all: 0, streamed: 0 };
    const reader: BlobReader = {
      size: bytes.length,
      read: async (position, length) => {
        asked.most = Math.max(asked.most, length);
        asked.all += length;
        return Buffer.from(bytes.subarray(position, position + length));
      },
      stream: (from, to) => {
        asked.streamed += to - from;
        return Readable.from([Buffer.from(bytes.subarray(from, to))]);
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

  it.each(HOSTILE)('costs little where a file of it %s, however large it is', async (_, entries, code) => {
    const zip = forgedZip([good, ...entries, { name: 'zz.bin', content: LARGE }]);
    const { reader, asked } = counted(zip);
    await expect(lookedAt(reader)).rejects.toMatchObject({ code });
    expect(asked.most).toBeLessThan(70_000);
    expect(asked.all).toBeLessThan(70_000 * (entries.length + 4));
    expect(asked.streamed).toBeLessThanOrEqual(LARGE.length);
  });

  it.each(HOSTILE_WHOLE)('costs little where it has %s, however large it is', async (_, zip, code) => {
    const { reader, asked } = counted(Buffer.concat([LARGE, zip]));
    await expect(lookedAt(reader)).rejects.toBeInstanceOf(ArchiveRefused);
    expect(asked.all).toBeLessThan(200_000);
    expect(asked.streamed).toBe(0);
    await expect(lookedAt(counted(zip).reader)).rejects.toMatchObject({ code });
  });

  it('never has a large file whole', async () => {
    const { reader, asked } = counted(forgedZip([good, { name: 'zz.bin', content: LARGE }]));
    expect(await lookedAt(reader)).toEqual(['post', 'left']);
    expect(asked).toMatchObject({ streamed: LARGE.length });
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
