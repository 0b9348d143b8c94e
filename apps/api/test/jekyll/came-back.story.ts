import { Bringer } from '../import/bringer.js';
import { attaching, addressOf } from '../attachment/attaching.js';
import { image } from '../attachment/images.js';
import { writing } from '../reflection/writing.js';
import { World } from '../world/world.js';
import { unpacked } from './unpacked.js';

const PATH = '_posts/2021-12-20-둘째.md';
const BLOG = { [PATH]: '---\ntitle: 둘째  # 그대로\n---\n글.\n', '_drafts/아직.md': '# 아직\n쓰는 중.' };

describe('a folder that left from here and comes back', () => {
  let world: World;
  let bringer: Bringer;
  beforeAll(async () => {
    world = await World.open();
  });
  afterAll(() => world.close());
  beforeEach(async () => {
    bringer = await Bringer.in(world);
  });

  const leaves = async (who = bringer) => {
    const { bytes } = await who.person.get('/api/journey/jekyll');
    return { bytes, files: Object.fromEntries(await unpacked(bytes)) };
  };
  /** What became of texts and attachments. */
  const becomes = async (zip: Parameters<Bringer['brings']>[0], who = bringer) => {
    const { becomes } = (await who.brings(zip)).counts;
    return Object.fromEntries(
      Object.entries(becomes).flatMap(([outcome, { texts, files }]) =>
        texts + files > 0 ? [[outcome, texts + files]] : [],
      ),
    );
  };
  const wrote = async () => {
    const desk = writing(bringer.person);
    const picture = await attaching(bringer.person).attach(await image('png', { width: 4 }));
    const body = `글\n\n![나무](${addressOf(picture.id)})\n`;
    const kept = await desk.write({ title: '여기서 쓴 글', happenedOn: '2021-41', body });
    const next = `[앞](/reflections/${kept.id})\n`;
    await desk.write({ title: '', happenedOn: '2021-12-26', body: `# 다음\n\n${next}` });
    return kept;
  };

  it('has nothing new of what was written, edited and attached here, however often it goes round', async () => {
    await bringer.brings(BLOG);
    await wrote();
    const post = await bringer.titled('둘째');
    await writing(bringer.person).keep(post.id, post.version, { title: '셋째', body: '고친 글.\n' });
    const before = [await bringer.reflections(), await leaves()] as const;
    for (let round = 0; round < 2; round += 1) {
      const { bytes, files } = await leaves();
      expect(Object.keys(files)).toEqual(Object.keys(before[1].files));
      expect(await becomes(bytes)).toEqual({ same: 5 });
    }
    expect(await bringer.reflections()).toEqual(before[0]);
    for (const { id } of before[0]) expect((await bringer.drafts(id)).length).toBeLessThan(2);
    expect(await world.sql('SELECT FROM attachments')).toHaveLength(1);
  });

  it('is new in another account, once', async () => {
    await wrote();
    const { bytes } = await leaves();
    const other = await Bringer.in(world);
    expect(await becomes(bytes, other)).toEqual({ new: 3 });
    expect(await becomes(bytes, other)).toEqual({ same: 3 });
    expect(await other.reflections()).toHaveLength(2);
  });

  it('is known again without its list, packed into a folder, and out of date', async () => {
    const { id, version } = await wrote();
    const { files } = await leaves();
    await writing(bringer.person).write({ title: '홀로', happenedOn: '2021-12-26', body: '글\n' });
    const text = (await leaves()).files['_posts/2021-12-26-홀로.md']!;
    expect(await becomes({ '홀로.md': text })).toEqual({ same: 1 });
    await writing(bringer.person).keep(id, version, { body: '나중에 고친 글.' });
    const packed = Object.fromEntries(Object.entries(files).map(([path, bytes]) => [`a/${path}`, bytes]));
    expect(await becomes(packed)).toEqual({ same: 3 });
    expect(await bringer.drafts(id)).toEqual([]);
  });

  it('lays beside a text what somebody wrote into its file elsewhere, once', async () => {
    const { id } = await wrote();
    const { files } = await leaves();
    const path = '_posts/2021-09-01-여기서-쓴-글.md';
    const edited = { ...files, [path]: Buffer.from(`${files[path]!.toString()}\n밖에서 더 쓴 글.\n`) };
    expect(await becomes(edited)).toEqual({ beside: 1, same: 2 });
    expect(await becomes(edited)).toEqual({ same: 3 });
    expect((await bringer.drafts(id)).map(({ body }) => body)).toEqual([
      expect.stringContaining('밖에서 더 쓴 글.'),
    ]);
  });

  it('gives a text its file when that says just what the text does, so that it leaves as it', async () => {
    await bringer.brings(BLOG);
    const post = await bringer.titled('둘째');
    await writing(bringer.person).keep(post.id, post.version, { body: '고친 글.\n' });
    const same = { [PATH]: '---\ntitle: 둘째  # 그대로\n---\n고친 글.\r\n' };
    expect(await becomes(same)).toEqual({ same: 1 });
    expect((await leaves()).files[PATH]!.toString()).toBe(same[PATH]);
    expect(await bringer.drafts(post.id)).toEqual([]);
    expect(await becomes({ [PATH]: '---\ntitle: 둘째\n---\n또 고친 글.\n' })).toEqual({ changed: 1 });
  });

  it('leaves in the bin what was put there', async () => {
    const { id, version } = await wrote();
    const { bytes } = await leaves();
    await bringer.must(bringer.person.delete(`/api/reflections/${id}`, { version }));
    expect(await becomes(bytes)).toEqual({ left: 1, same: 2 });
  });
});
