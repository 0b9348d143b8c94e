import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { Arrivals } from '../../src/store/arrivals.js';
import { type KeptBlob, TooManyBytes } from '../../src/store/blob-store.js';
import { FolderStore } from '../../src/store/folder-store.js';
import { HeldClock } from '../world/held-clock.js';

const NOTHING = 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855';

describe('the folder that keeps files', () => {
  let folder: string;
  let clock: HeldClock;
  let arrivals: Arrivals;
  let store: FolderStore;
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'ullim-store-'));
    clock = new HeldClock();
    arrivals = new Arrivals(join(folder, 'arriving'), clock);
    store = new FolderStore(join(folder, 'files'), arrivals, clock);
  });
  afterEach(() => rm(folder, { recursive: true }));

  const put = (text: string, limit = 100) => store.put(Readable.from([Buffer.from(text)]), limit);
  const textUnder = async (key: string) => {
    const stream = await store.open(key);
    return stream && (await buffer(stream)).toString();
  };
  const everything = async () => {
    const kept: KeptBlob[] = [];
    for await (const blob of store.list()) kept.push(blob);
    return kept;
  };
  const paths = async () =>
    (await readdir(folder, { recursive: true, withFileTypes: true }))
      .filter((entry) => entry.isFile())
      .map(({ name }) => name);

  it('gives back what it was given, under the hash of it', async () => {
    const { key, bytes } = await put('울림');
    expect({ bytes, text: await textUnder(key) }).toEqual({ bytes: 6, text: '울림' });
    expect(await put('')).toEqual({ key: NOTHING, bytes: 0 });
    expect(await textUnder(NOTHING)).toBe('');
  });

  it('keeps the same bytes once, and tells when they were last given', async () => {
    const { key } = await put('twice');
    clock.pass({ days: 1 });
    await put('twice');
    expect(await everything()).toEqual([{ key, bytes: 5, keptAt: clock.now() }]);
  });

  it('keeps nothing of what is too much, or broke off on its way', async () => {
    await expect(put('x'.repeat(101))).rejects.toThrow(TooManyBytes);
    const broken = new Readable({
      read() {
        this.push('half');
        this.destroy(new Error('The line is dead.'));
      },
    });
    await expect(store.put(broken, 100)).rejects.toThrow('The line is dead.');
    expect(await paths()).toEqual([]);
    await expect(put('x'.repeat(100))).resolves.toMatchObject({ bytes: 100 });
  });

  it('drops what was kept before a moment, and not what was kept again since', async () => {
    const { key } = await put('old');
    clock.pass({ hours: 1 });
    await store.drop(key, new Date('2021-12-26T11:13:00Z'));
    expect(await textUnder(key)).toBe('old');
    await store.drop(key, clock.now());
    expect(await textUnder(key)).toBeNull();
    await store.drop(key, clock.now());
    expect(await paths()).toEqual([]);
  });

  it.each(['../../etc/passwd', '', '..', 'a'.repeat(63), 'A'.repeat(64), `${'a'.repeat(64)}/x`, '\0'])(
    'knows no file under %j',
    async (key) => {
      await expect(store.open(key)).rejects.toThrow('SHA-256');
      await expect(store.drop(key, clock.now())).rejects.toThrow('SHA-256');
    },
  );

  it('clears away what a program that died left half written', async () => {
    const half = await arrivals.receive(Readable.from([Buffer.from('half')]), 10);
    await arrivals.clear(clock.now());
    expect(await paths()).toHaveLength(1);
    clock.pass({ days: 1 });
    await arrivals.clear(clock.now());
    expect(await paths()).toEqual([]);
    await expect(arrivals.discard(half.path)).resolves.toBeUndefined();
  });
});
