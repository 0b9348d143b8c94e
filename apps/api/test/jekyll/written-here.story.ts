import { readPost } from '@ullim/jekyll/post/read';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { Settings } from '../../src/config/settings.js';
import { v7 as newId } from 'uuid';
import { parse } from 'yaml';
import { attaching } from '../attachment/attaching.js';
import { image } from '../attachment/images.js';
import { writing } from '../reflection/writing.js';
import type { Person } from '../world/person.js';
import { World } from '../world/world.js';
import { unpacked } from './unpacked.js';

const TODAY = '2021-12-26';

describe('a journey taken as a Jekyll folder', () => {
  let world: World;
  let learner: Person;
  let desk: ReturnType<typeof writing>;

  beforeAll(async () => {
    world = await World.open();
  });
  afterAll(() => world.close());
  beforeEach(async () => {
    learner = await world.newcomer();
    desk = writing(learner);
  });

  const folder = async (person = learner) => {
    const { status, bytes } = await person.get('/api/journey/jekyll');
    expect(status).toBe(200);
    const files = await unpacked(bytes);
    return {
      paths: [...files.keys()].filter((path) => !path.startsWith('_data/')),
      bytes: (path: string) => files.get(path),
      text: (path: string) => files.get(path)?.toString(),
      data: (name: string) => parse(files.get(`_data/ullim/${name}.yml`)!.toString()) as unknown,
    };
  };

  it('is a zip named after the person and the day', async () => {
    const person = await world.newcomer({ handle: 'haneul' });
    const { headers, bytes } = await person.get('/api/journey/jekyll');
    expect(headers).toMatchObject({
      'content-type': 'application/zip',
      'content-length': String(bytes.length),
      'content-disposition': `attachment; filename="ullim-haneul-${TODAY}-jekyll.zip"`,
      'cache-control': 'no-store',
    });
  });

  it('has every kept post under a name and front matter that Jekyll knows', async () => {
    await desk.write({ title: '울림이 작아지던 날', body: '글\n', happenedOn: '2021-41' });
    await desk.write({ title: '', body: '# 제목은 글에 있다\n', happenedOn: '2021-12-26' });
    const { paths, text } = await folder();
    expect(paths).toEqual([
      '_posts/2021-09-01-울림이-작아지던-날.md',
      '_posts/2021-12-26-제목은-글에-있다.md',
      'ullim.html',
    ]);
    expect(text(paths[0]!)).toBe(
      '---\ntitle: 울림이 작아지던 날\ndate: 2021-09-01\nhappened_on: 2021-41\n---\n\n글\n',
    );
  });

  it('comes in again as what was written', async () => {
    const front = '---\ntags: [a]  # 그대로\n---\n';
    const kept = await desk.write({ title: '회고: "끝"', body: '글\r\n', frontMatter: front });
    const { paths, text } = await folder();
    const file = { path: paths[0]!, bytes: Buffer.from(text(paths[0]!)!), modifiedAt: null };
    expect(readPost(file, { zone: 'Asia/Seoul', defaults: {}, draft: false })).toMatchObject({
      title: kept.title,
      happenedOn: kept.happenedOn,
      body: kept.body,
      frontMatter: expect.stringContaining('tags: [a]  # 그대로\n'),
    });
  });

  it('has what is not kept yet among the drafts, also beside a post, and nothing from the bin', async () => {
    const room = await desk.write({ title: '', body: '', kept: false });
    await desk.saveDraft(room.id, newId(), { title: '쓰던 글', body: '아직' });
    await desk.write({ title: '빈 방', body: '', kept: false });
    const kept = await desk.write({ title: '남긴 글' });
    await desk.saveDraft(kept.id, newId(), { title: '남긴 글', body: '다시 쓰는 중' });
    const gone = await desk.write({ title: '버린 글' });
    await learner.delete(`/api/reflections/${gone.id}`, { version: 1 });
    const { paths, text } = await folder();
    expect(paths).toEqual([
      '_drafts/쓰던-글.md',
      '_drafts/빈-방.md',
      expect.stringMatching(/^_posts\/2021-.*-남긴-글\.md$/),
      '_drafts/남긴-글.md',
      'ullim.html',
    ]);
    expect(text('_drafts/쓰던-글.md')).toContain('\n\n아직');
    expect(text('_drafts/남긴-글.md')).toContain('다시 쓰는 중');
  });

  it('gives two posts of one day and name two paths', async () => {
    await desk.write({ title: '메모', happenedOn: TODAY });
    await desk.write({ title: '메모', happenedOn: TODAY });
    expect((await folder()).paths.slice(0, 2)).toEqual([
      '_posts/2021-12-26-메모.md',
      '_posts/2021-12-26-메모-2.md',
    ]);
  });

  it('makes links to one’s own things links of the blog, and tells which have no place there', async () => {
    const goal = { id: newId(), name: '자연어처리', since: '2021-03' };
    await learner.post('/api/goals', goal);
    const first = await desk.write({ title: '첫 글', happenedOn: TODAY });
    const draft = await desk.write({ title: '쓰던 글', kept: false });
    const body = `[글](/reflections/${first.id}) [목표](/goals/${goal.id}) [쓰던](/reflections/${draft.id})\n`;
    await desk.write({ title: '둘째 글', body, happenedOn: TODAY });
    const { text, data } = await folder();
    expect(text('_posts/2021-12-26-둘째-글.md')).toContain(
      `[글]({% post_url 2021-12-26-첫-글 %}) ` +
        `[목표]({{ '/ullim/' | relative_url }}#goal-${goal.id}) [쓰던](/reflections/${draft.id})\n`,
    );
    expect(data('untold')).toEqual([
      { path: '_posts/2021-12-26-둘째-글.md', what: 'link', detail: `/reflections/${draft.id}` },
    ]);
  });

  it('has what was attached to its posts, under names that Jekyll can show', async () => {
    const attachments = attaching(learner);
    const shown = await attachments.attach(await image('png'), { name: '두 "색".png' });
    await attachments.attach(await image('png'), { name: '아무도 안 씀.png' });
    const takenOut = await attachments.attach(await image('png'), { name: '넣었다 뺌.png' });
    const body = `![그림](/api/attachments/${shown.id})\n`;
    const { id } = await desk.write({ title: '그림', body, happenedOn: TODAY });
    const onDesk = newId();
    await desk.saveDraft(id, onDesk, { body: `${body}![](/api/attachments/${takenOut.id})\n` });
    await learner.delete(`/api/reflections/${id}/drafts/${onDesk}`);
    const { paths, text, bytes, data } = await folder();
    expect(text('_posts/2021-12-26-그림.md')).toContain(
      "![그림]({{ '/assets/ullim/두-색.png' | relative_url }})\n",
    );
    expect(paths.filter((path) => path.startsWith('assets/'))).toEqual(['assets/ullim/두-색.png']);
    expect(bytes('assets/ullim/두-색.png')).toEqual((await attachments.open(shown.id)).bytes);
    expect(data('untold')).toEqual([]);
  });

  it('tells what could not be said in a post: front matter that is broken, Liquid that Jekyll would run', async () => {
    await desk.write({
      title: '깨짐',
      frontMatter: '---\na: [\n---\n',
      body: '`{{ 이름 }}`\n',
      happenedOn: TODAY,
    });
    const path = '_posts/2021-12-26-깨짐.md';
    expect((await folder()).data('untold')).toEqual([
      { path, what: 'front_matter', detail: 'title' },
      { path, what: 'front_matter', detail: 'date' },
      { path, what: 'liquid', detail: '{{ 이름 }}' },
    ]);
  });

  it('has goals, milestones with what they left, and the posts of each as data, and in the posts', async () => {
    const goal = { id: newId(), name: '자연어처리', why: '말이 좋아서', since: '2021-03' };
    await learner.post('/api/goals', goal);
    const evidence = [
      { id: newId(), type: 'rank', value: 3, of: 120 },
      { id: newId(), type: 'score', metric: 'F1', value: '0.980' },
    ];
    const milestone = {
      id: newId(),
      goalId: goal.id,
      title: '한국어 감정 분석 대회',
      status: 'done',
      actual: '2021-41',
      details: { kind: 'competition', host: '어느 곳' },
      evidence,
    };
    expect((await learner.post('/api/milestones', milestone)).status).toBe(201);
    await desk.write({
      title: '대회 뒤',
      happenedOn: TODAY,
      milestoneIds: [milestone.id],
      goalIds: [goal.id],
    });
    const { text, data } = await folder();
    const path = '_posts/2021-12-26-대회-뒤.md';
    expect(text(path)).toContain('ullim: {goals: [자연어처리], milestones: [한국어 감정 분석 대회]}\n');
    expect(data('goals')).toMatchObject([
      {
        id: goal.id,
        name: goal.name,
        stance: 'pursuing',
        spells: [{ period: '2021-03/..', when: '2021년 3월부터' }],
      },
    ]);
    expect(data('milestones')).toMatchObject([
      {
        id: milestone.id,
        kind: 'competition',
        goal: goal.name,
        actual: '2021-41',
        when: '2021년 2학기',
        evidence: [
          { type: 'rank', value: 3, of: 120, words: '120명 가운데 3위' },
          { type: 'score', value: '0.980', words: 'F1 0.980' },
        ],
        details: { host: '어느 곳' },
        posts: [path],
      },
    ]);
    expect(data('posts')).toMatchObject([{ path, goals: [goal.id], milestones: [milestone.id] }]);
  });

  it('has pivots, decisions and reviews of the sample as data, and a page that shows them', async () => {
    await learner.put('/api/journey/sample');
    const { text, data } = await folder();
    for (const name of ['goals', 'milestones', 'pivots', 'decisions', 'reviews', 'posts'])
      expect(data(name)).toEqual(expect.arrayContaining([expect.anything()]));
    expect(data('pivots')).toMatchObject([
      { to: expect.any(String), from: [{ goal: expect.any(String) }] },
      {},
    ]);
    expect(text('ullim.html')).toMatch(/^---\nlayout: page\ntitle: 여정\npermalink: \/ullim\/\n---\n/);
    expect(data('words')).toMatchObject({ done: '한 것' });
  });

  it('leaves nothing behind on the disk', async () => {
    await desk.write();
    await folder();
    const { dataFolder } = world.app.get(Settings).config;
    expect(await readdir(join(dataFolder, 'arriving'))).toEqual([]);
  });

  it('is for the person alone', async () => {
    await desk.write({ title: '비밀' });
    expect((await world.visitor().get('/api/journey/jekyll')).status).toBe(401);
    expect((await folder(await world.newcomer())).paths).toEqual(['ullim.html']);
  });
});
