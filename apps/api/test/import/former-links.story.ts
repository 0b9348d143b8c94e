import { ErasureService } from '../../src/removal/erasure.service.js';
import { UnreadMentionsService } from '../../src/reflection/unread-mentions.service.js';
import { writing } from '../reflection/writing.js';
import { World } from '../world/world.js';
import { Bringer } from './bringer.js';

const CONFIG = 'url: https://me.example\nbaseurl: /blog\npermalink: pretty\n';
const EARLY =
  '[둘](/2021/12/27/둘/#끝), [Liquid]({% post_url 2021-12-27-둘 %}), [파일](2021-12-27-둘.md), `[코드](/x/)`';
const LATE = '<https://me.example/blog/2021/12/26/one/> ![둘](/2021/12/27/둘/)';

describe('the links of a blog that comes in', () => {
  let world: World;
  beforeAll(async () => {
    world = await World.open();
  });
  afterAll(() => world.close());

  const post = (title: string, body: string) => `---\ntitle: ${title}\n---\n${body}\n`;
  const first = { '_config.yml': CONFIG, '_posts/2021-12-26-one.md': post('하나', EARLY) };
  const second = { '_config.yml': CONFIG, '_posts/2021-12-27-둘.md': post('둘', LATE) };

  it('lead to the texts that stood there, whichever came first, and the texts keep their words', async () => {
    const bringer = await Bringer.in(world);
    await bringer.brings(first);
    expect(await bringer.leads('하나')).toEqual({});
    await bringer.brings(second);
    expect(await bringer.leads('하나')).toEqual({
      '/2021/12/27/둘/': '둘',
      '2021-12-27-둘.md': '둘',
      '{% post_url 2021-12-27-둘 %}': '둘',
    });
    expect(await bringer.leads('둘')).toEqual({ 'https://me.example/blog/2021/12/26/one/': '하나' });
    expect(await bringer.mentions('둘')).toEqual(['하나']);
    expect(await bringer.mentions('하나')).toEqual(['둘']);
    expect((await bringer.titled('하나')).body).toBe(`${EARLY}\n`);
  });

  it('are the same when the blog comes again, and lead nowhere while it is taken back', async () => {
    const bringer = await Bringer.in(world);
    await bringer.brings(second);
    const run = await bringer.brings(first);
    const leads = await bringer.leads('하나');
    expect(Object.keys(leads)).toHaveLength(3);
    await bringer.brings({ ...first, ...second });
    expect(await bringer.leads('하나')).toEqual(leads);
    await bringer.undoes(await bringer.told(run.id));
    expect(await bringer.leads('둘')).toEqual({});
    expect(await bringer.mentions('둘')).toEqual([]);
    await bringer.brings(first);
    expect(await bringer.mentions('둘')).toEqual(['하나']);
    expect(await bringer.leads('하나')).toEqual(leads);
  });

  it('follow a redirect, and of two that stood there the one that came last', async () => {
    const bringer = await Bringer.in(world);
    const moved = '---\ntitle: 옮김\nredirect_from: /2021/12/27/둘/\n---\n';
    await bringer.brings({ ...first, ...second, '_posts/2022-01-01-c.md': moved });
    expect(await bringer.leads('하나')).toMatchObject({
      '/2021/12/27/둘/': '옮김',
      '2021-12-27-둘.md': '둘',
    });
  });

  it('are known in a text that was never published, and mention nothing before it is kept', async () => {
    const bringer = await Bringer.in(world);
    await bringer.brings({ ...second, '_drafts/아직.md': post('아직', '[둘](/2021/12/27/둘/)') });
    const draft = (await bringer.reflections()).find(({ keptAt }) => keptAt === null)!;
    const { body } = await bringer.person.get(`/api/reflections/${draft.id}/former-links`);
    expect(body).toMatchObject({ items: [{ address: '/2021/12/27/둘/' }] });
    expect(await bringer.mentions('둘')).toEqual([]);
  });

  it('count as long as the text says them, also when it was written or edited here', async () => {
    const bringer = await Bringer.in(world);
    await bringer.brings({ ...first, ...second });
    const desk = writing(bringer.person);
    await desk.write({
      title: '새 글',
      body: '[그때](https://me.example/blog/2021/12/27/둘) <https://x.example/a>',
    });
    expect(await bringer.leads('새 글')).toEqual({ 'https://me.example/blog/2021/12/27/둘': '둘' });
    expect(await bringer.mentions('둘')).toEqual(['새 글', '하나']);
    const { id, version } = await bringer.titled('하나');
    await desk.keep(id, version, { body: '[파일](2021-12-27-둘.md)' });
    expect(await bringer.leads('하나')).toEqual({ '2021-12-27-둘.md': '둘' });
    await desk.keep(id, version + 1, { body: '`[둘](/2021/12/27/둘/)`' });
    await bringer.brings({ ...first, ...second });
    expect(await bringer.leads('하나')).toEqual({});
    expect(await bringer.mentions('둘')).toEqual(['새 글']);
  });

  it('of texts from before this was known are read once the blog came again', async () => {
    const bringer = await Bringer.in(world);
    await bringer.brings({ ...first, ...second });
    const desk = writing(bringer.person);
    await desk.write({ title: '새 글', body: '[그때](/2021/12/27/둘/)' });
    await world.sql('DELETE FROM former_addresses');
    await world.sql('DELETE FROM former_links');
    await world.sql('UPDATE reflections SET mentions_read_as = $1', ['1']);
    await world.app.get(UnreadMentionsService).run();
    expect(await bringer.mentions('둘')).toEqual([]);
    await bringer.brings({ ...first, ...second });
    expect(await bringer.mentions('둘')).toEqual(['새 글', '하나']);
  });

  it('are asked for by their own person only, and are gone with a text that is erased', async () => {
    const bringer = await Bringer.in(world);
    await bringer.brings({ ...first, ...second });
    const { id, version } = await bringer.titled('둘');
    const stranger = await world.newcomer();
    expect(await stranger.get(`/api/reflections/${id}/former-links`)).toMatchObject({ status: 404 });
    await bringer.must(bringer.person.delete(`/api/reflections/${id}`, { version }));
    expect(await bringer.leads('하나')).toEqual({});
    world.clock.pass({ days: 31 });
    await world.app.get(ErasureService).run();
    const rows =
      'SELECT FROM former_addresses WHERE reflection_id = $1 UNION ALL SELECT FROM former_links WHERE reflection_id = $1';
    expect(await world.sql(rows, [id])).toEqual([]);
  });

  it('may be as many and as odd as they like', async () => {
    const bringer = await Bringer.in(world);
    const links = [
      '/%00',
      '/%EF%BF%BF',
      `/${'a'.repeat(700)}`,
      '//',
      'http://',
      '/%ED%A0%80',
      '?',
      '/\u0007',
    ];
    const many = Array.from({ length: 1_200 }, (_, index) => `[a](/n/${index}/)`).join(' ');
    const odd = links.map((link) => `[a](${link})`).join(' ');
    const run = await bringer.brings({
      '_config.yml': 'permalink: /%00/:title\nbaseurl: {a: 1}\ncollections: {posts: 3}\n',
      '_posts/2021-12-26-a.md': post('가', `${odd}\n\n${many}`),
      '_posts/2021-12-26-b.md': '---\npermalink: "\\0"\nredirect_from: {a: 1}\n---\n# 나',
    });
    expect(run).toMatchObject({ state: 'brought', counts: { brought: 2 } });
    expect(Object.values(await bringer.outcomes(run))).toContain('new');
    expect((await bringer.outcomes(run))['_posts/2021-12-26-a.md']).toBe('new');
  });
});
