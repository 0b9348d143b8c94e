import { buffer } from 'node:stream/consumers';
import { BlobStore } from '../../src/store/blob-store.js';
import { addressOf, attaching } from '../attachment/attaching.js';
import { image } from '../attachment/images.js';
import { World } from '../world/world.js';
import { Bringer } from './bringer.js';
import { zipOf } from './zips.js';

const POST = `---
title:  "울림을 시작하며"   # a comment
categories:
    - 개발
last_modified_at: 2021-12-26T20:13+09:00
---

# 울림을 시작하며

가을에 3학년 과목인 '운영체제'를 수강했다.
![그림](/assets/a.png)`;

describe('a blog that comes in', () => {
  let world: World;
  beforeAll(async () => {
    world = await World.open();
  });
  afterAll(() => world.close());

  const blog = {
    '_config.yml': 'timezone: Asia/Seoul\n',
    '_posts/2021-12-26-울림.md': POST,
    '_posts/2022-01-05-둘째.md': '---\ntitle: 둘째\n---\n글.',
    '_drafts/아직.md': '# 아직\n쓰는 중.',
    'assets/a.png': new Uint8Array([137, 80, 78, 71]),
    'assets/b.png': new Uint8Array([137, 80, 78, 71, 1]),
    '.git/HEAD': 'ref: x',
    'about.md': '# 나',
  };

  it('is looked at first, and nothing of the journey changes', async () => {
    const bringer = await Bringer.in(world);
    const run = await bringer.sends(blog);
    expect(run).toMatchObject({
      state: 'read',
      refusal: null,
      counts: {
        files: 8,
        read: 8,
        posts: 2,
        drafts: 1,
        attachments: 1,
        left: 3,
        odd: 1,
        brought: 0,
        toBring: 4,
      },
      categories: [{ name: '개발', from: 'category', posts: 1, goalId: null }],
    });
    expect(await bringer.files(run, 'posts')).toEqual([
      expect.objectContaining({
        path: '_drafts/아직.md',
        title: '아직',
        happenedOn: '2021-12-27~',
        draft: true,
        odd: [{ code: 'date_from_file' }],
      }),
      expect.objectContaining({
        path: '_posts/2021-12-26-울림.md',
        title: '울림을 시작하며',
        happenedOn: '2021-12-26',
        draft: false,
        categories: ['개발'],
        milestones: [expect.objectContaining({ title: '운영체제', kind: 'course', line: 10 })],
      }),
      expect.objectContaining({ path: '_posts/2022-01-05-둘째.md', outcome: null }),
    ]);
    const told = async (show: string) =>
      (await bringer.files(run, show)).map(({ path, reason, kept }) => [path, reason, kept]);
    expect(await told('left')).toEqual([['.git/HEAD', 'version_control', false]]);
    expect(await told('kept')).toEqual([
      ['about.md', 'page', true],
      ['assets/b.png', 'not_pointed_to', true],
    ]);
    expect(await bringer.reflections()).toEqual([]);
  });

  it('comes in with its words and days, and its files as they are', async () => {
    const bringer = await Bringer.in(world);
    const run = await bringer.brings(blog);
    expect(run).toMatchObject({ state: 'brought', counts: { brought: 4, toBring: 4 } });
    const post = await bringer.titled('울림을 시작하며');
    expect(post.frontMatter + post.body).toBe(POST);
    expect(post).toMatchObject({ happenedOn: '2021-12-26', writtenAt: '2021-12-26T11:13:00+00:00' });
    expect(post.keptAt).not.toBeNull();
    const sources = await bringer.sources();
    expect(sources['_posts/2021-12-26-울림.md']!.toString()).toBe(POST);
    expect(Object.keys(sources).sort()).toEqual(
      Object.keys(blog)
        .filter((path) => path !== '.git/HEAD')
        .sort(),
    );
  });

  it('shows its pictures where its posts show them, and their words stay', async () => {
    const bringer = await Bringer.in(world);
    const [first, other] = [await image('png', { width: 4 }), await image('png', { width: 2 })];
    const text = '![하나](/assets/a.png) ![둘](../그림.svg)\n';
    const files = { '_posts/2021-12-26-a.md': text, 'assets/a.png': first, '그림.svg': '<svg/>' };
    const run = await bringer.brings(files);
    expect((await bringer.files(run)).map(({ path, outcome, reason }) => [path, outcome, reason])).toEqual([
      ['_posts/2021-12-26-a.md', 'new', null],
      ['assets/a.png', 'new', null],
      ['그림.svg', 'left', 'not_shown'],
    ]);
    const [post] = await bringer.reflections();
    const uses = () => attaching(bringer.person).usesIn(post!.id);
    expect(await uses()).toEqual([
      { address: '/assets/a.png', attachment: expect.objectContaining({ name: 'a.png', width: 4 }) },
    ]);
    expect((await bringer.sources())['그림.svg']!.toString()).toBe('<svg/>');

    expect(await bringer.outcomes(await bringer.brings(files))).toMatchObject({ 'assets/a.png': 'same' });
    expect(await uses()).toHaveLength(1);
    const again = await bringer.brings({ ...files, 'assets/a.png': other });
    expect(await bringer.outcomes(again)).toMatchObject({ 'assets/a.png': 'changed' });
    expect((await uses()).map(({ attachment }) => attachment.width)).toEqual([2]);
  });

  it('holds on to what was attached here and named in a text that was copied out by hand', async () => {
    const bringer = await Bringer.in(world);
    const { id } = await attaching(bringer.person).attach(await image('png', { width: 4 }));
    await bringer.brings({
      '_posts/2021-12-26-a.md': `![나무](${addressOf(id)})\n`,
      '_drafts/b.md': `![나무](${addressOf(id)})\n`,
    });
    const posts = await bringer.reflections();
    const uses = posts.map((post) => attaching(bringer.person).usesIn(post.id));
    expect(await Promise.all(uses)).toEqual(
      posts.map(() => [{ address: addressOf(id), attachment: expect.objectContaining({ id }) }]),
    );
    expect(posts).toHaveLength(2);
  });

  it('has names that are nothing but wide spaces', async () => {
    const bringer = await Bringer.in(world);
    const files = { '_posts/2021-12-26-\u3000.md': '[글](/assets/%E3%80%80)\n', 'assets/\u3000': '글' };
    const run = await bringer.brings(files);
    expect(Object.values(await bringer.outcomes(run))).toEqual(['new', 'new']);
    const [post] = await bringer.reflections();
    expect(await attaching(bringer.person).usesIn(post!.id)).toMatchObject([
      { attachment: { name: 'file', type: 'text/plain' } },
    ]);
    expect(Object.keys(await bringer.sources()).sort()).toEqual(Object.keys(files).sort());
  });

  it('brings what is too large for a row, too', async () => {
    const bringer = await Bringer.in(world);
    const large = Buffer.alloc(2 * 2 ** 20, '글');
    const run = await bringer.brings(
      await zipOf({ 'a.md': '[큰 것](b.txt)', 'b.txt': large }, { compress: false }),
    );
    expect(await bringer.outcomes(run)).toEqual({ 'a.md': 'new', 'b.txt': 'new' });
    const [{ key }] = (await world.sql<{ key: string }>(
      `SELECT encode(blob, 'hex') AS key FROM source_files WHERE blob IS NOT NULL`,
    )) as [{ key: string }];
    expect(large.equals(await buffer((await world.app.get(BlobStore).open(key))!))).toBe(true);
  });
});
