import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { spoolZip } from './spooled-zip.js';
import type { LeavingFile } from './told.js';

describe('a folder that is packed', () => {
  let folder: string;
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'ullim-zip-'));
  });
  afterEach(() => rm(folder, { recursive: true }));

  const packed = async (...contents: LeavingFile['content'][]) => {
    async function* files(): AsyncIterable<LeavingFile> {
      for (const [at, content] of contents.entries())
        yield { path: `${at}`, content, modifiedAt: '2021-12-26T11:13:00Z' };
    }
    await spoolZip(join(folder, 'a.zip'), files());
  };
  const broken = () =>
    Readable.from(
      (async function* () {
        yield Buffer.from('half of it');
        throw new Error('The disk cannot be read.');
      })(),
    );

  it.each([
    ['the last', () => [Buffer.from('글'), broken()]],
    ['another', () => [broken(), Buffer.from('글'), Buffer.from('글')]],
  ])('is no zip when %s of its files cannot be read to its end', async (_, contents) => {
    await expect(packed(...contents())).rejects.toThrow('The disk cannot be read.');
  });

  it('leaves no file open when it fails', async () => {
    const waiting = Readable.from([Buffer.from('글')]);
    await expect(packed(broken(), waiting)).rejects.toThrow();
    expect(waiting.destroyed).toBe(true);
  });
});
