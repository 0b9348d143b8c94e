import type { DraftView, ReflectionView } from '@ullim/types/reflection';
import { writing } from '../reflection/writing.js';
import { World } from '../world/world.js';
import { Bringer } from './bringer.js';

const KEPT = '_posts/2021-12-26-a.md';
const DRAFT = '_drafts/b.md';
const first = { [KEPT]: '---\ntitle: 가을\n---\n처음 글.', [DRAFT]: '# 나중\n쓰는 중.' };
const second = { [KEPT]: '---\ntitle: 가을\n---\n고친 글.', [DRAFT]: '# 나중\n조금 더.' };

describe('a blog that comes in again', () => {
  let world: World;
  beforeAll(async () => {
    world = await World.open();
  });
  afterAll(() => world.close());

  const edited = (bringer: Bringer, post: ReflectionView, body: string) =>
    bringer.must(
      bringer.person.patch<ReflectionView>(
        `/api/reflections/${post.id}`,
        { body },
        { version: post.version },
      ),
    );

  it('is the same, and nothing is there twice', async () => {
    const bringer = await Bringer.in(world);
    await bringer.brings(first);
    const before = await bringer.reflections();
    const run = await bringer.brings(first);
    expect(await bringer.outcomes(run)).toEqual({ [KEPT]: 'same', [DRAFT]: 'same' });
    expect(await bringer.reflections()).toEqual(before);
    expect(before).toHaveLength(2);
  });

  it('is the same in a folder of another name, or in none, and what is new in it comes beside the rest', async () => {
    const bringer = await Bringer.in(world);
    const named = (folder: string, files: Record<string, string>) =>
      Object.fromEntries(Object.entries(files).map(([path, text]) => [folder + path, text]));
    const blog = { ...first, '_posts/2021-12-27-c.md': '# 셋\n그대로.', 'a.txt': '그림' };
    await bringer.brings(named('회고/'.normalize('NFD'), blog));
    const later = { ...blog, [KEPT]: second[KEPT], '_posts/2021-12-28-d.md': '# 넷\n새 글.' };
    for (const folder of ['blog-main/', '']) {
      const run = await bringer.brings(named(folder, folder === '' ? blog : later));
      expect(await bringer.outcomes(run)).toMatchObject({
        [`회고/${KEPT}`]: 'changed',
        [`회고/${DRAFT}`]: 'same',
        '회고/_posts/2021-12-27-c.md': 'same',
      });
    }
    expect(await bringer.reflections()).toHaveLength(4);
    expect(Object.keys(await bringer.sources()).sort()).toEqual(
      Object.keys(named('회고/'.normalize('NFD'), later)).sort(),
    );
  });

  it('is another blog when only its names are the same', async () => {
    const bringer = await Bringer.in(world);
    await bringer.brings({ 'mine/index.md': '# 나\n나의 쪽.', 'mine/_posts/2021-12-26-a.md': '# 가\n글.' });
    const other = {
      'yours/index.md': '# 너\n너의 쪽.',
      'yours/_posts/2021-12-26-a.md': '# 다른 글\n다른 말.',
    };
    const run = await bringer.brings(other);
    expect(await bringer.outcomes(run)).toMatchObject({ 'yours/_posts/2021-12-26-a.md': 'new' });
  });

  it('tells before anything comes in what is new, changed, here already and put beside what was edited', async () => {
    const bringer = await Bringer.in(world);
    const pointing = { '_posts/2021-12-27-c.md': '# 그림\n[그림](/a.txt)', 'a.txt': '그림' };
    await bringer.brings({ ...first, ...pointing });
    await edited(bringer, await bringer.titled('가을'), '여기서 고친 글.');
    const read = await bringer.sends({
      ...second,
      ...pointing,
      '_posts/2021-12-28-d.md': '넷',
      'e.md': '# 쪽',
    });
    const told = Object.fromEntries(
      (await bringer.files(read)).map(({ path, expected }) => [path, expected]),
    );
    expect(told).toEqual({
      ...{ [KEPT]: 'beside', [DRAFT]: 'changed', '_posts/2021-12-28-d.md': 'new' },
      ...{ '_posts/2021-12-27-c.md': 'same', 'a.txt': 'same', 'e.md': null },
    });
    expect((await bringer.files(read, 'posts')).map(({ path }) => path)).toEqual([
      ...[DRAFT, KEPT, '_posts/2021-12-28-d.md', '_posts/2021-12-27-c.md'],
    ]);
    expect(read.counts.becomes).toMatchObject({
      new: { texts: 1, files: 0 },
      same: { texts: 1, files: 1 },
      changed: { texts: 1, files: 0 },
      beside: { texts: 1, files: 0 },
    });
    const brought = await bringer.starts(read);
    expect(brought.counts.becomes).toEqual(read.counts.becomes);
  });

  it('brings the text that changed there, and the one of before is a revision', async () => {
    const bringer = await Bringer.in(world);
    await bringer.brings(first);
    const { id } = await bringer.titled('가을');
    const run = await bringer.brings(second);
    expect(await bringer.outcomes(run)).toEqual({ [KEPT]: 'changed', [DRAFT]: 'changed' });
    expect(await bringer.titled('가을')).toMatchObject({ id, body: '고친 글.', version: 2 });
    expect((await bringer.revisions(id)).map(({ cause }) => cause)).toEqual(['imported', 'imported']);
    const drafts = await bringer.drafts((await bringer.titled('나중')).id);
    expect(drafts.map(({ body }) => body)).toEqual(['# 나중\n조금 더.']);
    expect((await bringer.sources())[KEPT]!.toString()).toBe(second[KEPT]);
  });

  it('lays its text beside one that was edited here, once', async () => {
    const bringer = await Bringer.in(world);
    const run = await bringer.brings(first, {
      categories: [],
    });
    expect(run.counts.brought).toBe(2);
    const post = await edited(bringer, await bringer.titled('가을'), '여기서 고친 글.');
    const again = await bringer.brings(second);
    expect((await bringer.outcomes(again))[KEPT]).toBe('beside');
    expect((await bringer.titled('가을')).body).toBe('여기서 고친 글.');
    const drafts = await bringer.drafts(post.id);
    expect(drafts.map(({ body, basedOn }) => [body, basedOn])).toEqual([['고친 글.', post.version]]);
    expect((await bringer.outcomes(await bringer.brings(second)))[KEPT]).toBe('same');
    expect(await bringer.drafts(post.id)).toHaveLength(1);
    expect((await bringer.sources())[KEPT]!.toString()).toBe(first[KEPT]);
  });

  it('lays its text beside again what was put away without a word kept, and never what was looked at', async () => {
    const bringer = await Bringer.in(world);
    await bringer.brings(first);
    const post = await edited(bringer, await bringer.titled('가을'), '여기서 고친 글.');
    const putAway = async () => {
      const [draft] = await bringer.drafts(post.id);
      expect(draft).toMatchObject({ body: '고친 글.', fromImport: true });
      await bringer.must(bringer.person.delete(`/api/reflections/${post.id}/drafts/${draft!.desk}`));
    };
    for (const _ of ['a first time', 'a second time']) {
      expect((await bringer.outcomes(await bringer.brings(second)))[KEPT]).toBe('beside');
      await putAway();
    }
    expect((await bringer.outcomes(await bringer.brings(second)))[KEPT]).toBe('beside');
    world.clock.pass({ minutes: 1 });
    await edited(bringer, post, '둘을 보고 고친 글.');
    await putAway();
    expect((await bringer.outcomes(await bringer.brings(second)))[KEPT]).toBe('same');
    expect(await bringer.drafts(post.id)).toEqual([]);
  });

  it('does not tell of the text it laid beside as its own once somebody wrote on it', async () => {
    const bringer = await Bringer.in(world);
    await bringer.brings(first);
    const post = await edited(bringer, await bringer.titled('가을'), '여기서 고친 글.');
    await bringer.brings(second);
    world.clock.pass({ minutes: 1 });
    const [{ desk, savedAt: _, fromImport: __, ...text }] = (await bringer.drafts(post.id)) as [DraftView];
    const address = `/api/reflections/${post.id}/drafts/${desk}`;
    await bringer.must(bringer.person.put(address, { ...text, body: '이어 쓴 글.' }));
    expect(await bringer.drafts(post.id)).toEqual([expect.objectContaining({ fromImport: false })]);
    expect((await bringer.outcomes(await bringer.brings(second)))[KEPT]).toBe('same');
  });

  it('does not mind that an editor made all line ends one kind', async () => {
    const bringer = await Bringer.in(world);
    await bringer.brings({ [KEPT]: '# 가을\r\n처음.\r\n' });
    await edited(bringer, await bringer.titled('가을'), '# 가을\n처음.\n');
    const run = await bringer.brings({ [KEPT]: '# 가을\r\n다음.\r\n' });
    expect(await bringer.outcomes(run)).toEqual({ [KEPT]: 'changed' });
    expect((await bringer.titled('가을')).body).toBe('# 가을\r\n다음.\r\n');
  });

  it('leaves in the bin what was put there, until it was erased', async () => {
    const bringer = await Bringer.in(world);
    await bringer.brings(first);
    const { id, version } = await bringer.titled('가을');
    await bringer.must(bringer.person.delete(`/api/reflections/${id}`, { version }));
    const run = await bringer.brings(second);
    expect(await bringer.files(run, 'posts')).toContainEqual(
      expect.objectContaining({ path: KEPT, outcome: 'left', reason: 'in_bin', reflectionId: id }),
    );
    expect((await bringer.reflections()).map(({ title }) => title)).toEqual(['나중']);
  });

  it('keeps what the blog published meanwhile, and tells of the goals of its draft', async () => {
    const bringer = await Bringer.in(world);
    const path = '_posts/2021-12-26-a.md';
    const text = (published: boolean) =>
      `---\ntitle: 글\npublished: ${published}\ncategories: 개발\n---\n글.`;
    const read = await bringer.sends({ [path]: text(false) });
    const goal = { kind: 'new' as const, id: '0190c0de-0000-7000-8000-000000000001', name: '개발' };
    const chosen = await bringer.must(
      bringer.person.put<typeof read>(
        `/api/imports/${read.id}/choices`,
        { categories: [{ category: '개발', goal }], drafts: true, without: [] },
        { version: read.version },
      ),
    );
    await bringer.starts(chosen);
    expect((await bringer.titled('글').catch(() => null)) ?? (await bringer.reflections())[0]).toMatchObject({
      keptAt: null,
      goalIds: [goal.id],
    });
    const run = await bringer.brings({ [path]: text(true) });
    expect(await bringer.outcomes(run)).toEqual({ [path]: 'changed' });
    const post = await bringer.titled('글');
    expect(post).toMatchObject({ body: '글.', goalIds: [goal.id] });
    expect(post.keptAt).not.toBeNull();
    expect(await bringer.drafts(post.id)).toEqual([]);
  });
});

describe('an import that is undone', () => {
  let world: World;
  beforeAll(async () => {
    world = await World.open();
  });
  afterAll(() => world.close());

  it('goes to the bin, but for what was edited since, and comes out of it with the blog', async () => {
    const bringer = await Bringer.in(world);
    const blog = { ...first, '_posts/2021-12-27-c.md': '# 둘\n글.', 'about.md': '# 나' };
    const run = await bringer.brings(blog);
    const post = await bringer.titled('둘');
    await bringer.must(
      bringer.person.patch(`/api/reflections/${post.id}`, { body: '# 둘\n고침.' }, { version: post.version }),
    );
    const undone = await bringer.undoes(run);
    expect(undone.undoneAt).not.toBeNull();
    expect((await bringer.reflections()).map(({ title }) => title)).toEqual(['둘']);
    expect(Object.keys(await bringer.sources())).not.toContain('about.md');
    expect(
      await bringer.person.put(`/api/imports/${run.id}/undo`, undefined, { version: undone.version }),
    ).toMatchObject({ status: 409 });

    expect(undone.counts).toMatchObject({ takenBack: 2, stayed: 1 });
    expect((await bringer.files(undone)).map(({ path, reason }) => [path, reason])).toEqual([
      [DRAFT, 'taken_back'],
      [KEPT, 'taken_back'],
      ['_posts/2021-12-27-c.md', null],
      ['about.md', 'page'],
    ]);

    world.clock.pass({ days: 1 });
    const again = await bringer.brings({ ...blog, [DRAFT]: second[DRAFT] });
    expect(await bringer.outcomes(again)).toEqual({
      [KEPT]: 'new',
      [DRAFT]: 'new',
      '_posts/2021-12-27-c.md': 'same',
      'about.md': 'left',
    });
    expect((await bringer.reflections()).map(({ title }) => title).sort()).toEqual(['가을', '나중', '둘']);
    expect(await bringer.titled('가을')).toMatchObject({ body: '처음 글.', removedAt: null });
    await bringer.undoes(again);
    expect((await bringer.reflections()).map(({ title }) => title)).toEqual(['둘']);
  });

  it('takes along the drafts that it laid beside texts, as long as nobody wrote on them', async () => {
    const bringer = await Bringer.in(world);
    const other = '_posts/2021-12-27-c.md';
    await bringer.brings({ [KEPT]: first[KEPT], [other]: '# 둘\n글.' });
    for (const title of ['가을', '둘']) {
      const { id, version } = await bringer.titled(title);
      const body = `# ${title}\n고침.`;
      await bringer.must(bringer.person.patch(`/api/reflections/${id}`, { body }, { version }));
    }
    const blog = { [KEPT]: second[KEPT], [other]: '# 둘\n다른 글.' };
    const run = await bringer.brings(blog);
    const [autumn, two] = [await bringer.titled('가을'), await bringer.titled('둘')];
    const [laid] = await bringer.drafts(two.id);
    world.clock.pass({ minutes: 1 });
    const { basedOn, happenedOn } = laid!;
    const more = { basedOn, happenedOn, title: '둘', body: '이어 쓴 글.' };
    await writing(bringer.person).saveDraft(two.id, laid!.desk, more);
    const undone = await bringer.undoes(run);
    expect(undone.counts).toMatchObject({ takenBack: 1, stayed: 1 });
    expect(await bringer.drafts(autumn.id)).toEqual([]);
    expect((await bringer.drafts(two.id)).map(({ body }) => body)).toEqual(['이어 쓴 글.']);
    expect((await bringer.outcomes(await bringer.brings(blog)))[KEPT]).toBe('beside');
  });
});
