import iconv from 'iconv-lite';
import { ImportRunner } from '../../src/import/runner/import-runner.js';
import { ErasureService } from '../../src/removal/erasure.service.js';
import type { ImportPage } from '@ullim/types/import';
import type { JourneyExport } from '@ullim/types/journey';
import { v7 as newId } from 'uuid';
import { problemIn } from '../world/person.js';
import { World } from '../world/world.js';
import { Bringer } from './bringer.js';
import { forgedZip } from './hostile-zips.js';
import { zipOf } from './zips.js';

const nfd = '_posts/2021-12-26-회고.md'.normalize('NFD');

const ODDITIES = {
  [nfd]: '# 회고\r\n글\r\n',
  '_posts/2021-12-27-bom.md': '\uFEFF---\ntitle: 표시\n---\n글',
  '_posts/2021-12-28-old.md': iconv.encode('---\ntitle: 옛 글\n---\n뷁', 'cp949'),
  '_posts/2021-12-29-wide.md': iconv.encode('# 넓은 글\n', 'utf-16le', { addBOM: true }),
  '_posts/2021-12-30-toml.md': '+++\ntitle = "톰"\ndate = 2020-01-02\n+++\n글',
  '_posts/2021-12-31-json.md': '{\n"title": "제이슨"\n}\n글',
  '_posts/2022-01-01-broken.md': '---\ntitle: Rust: a diary\n---\n글',
  '_posts/2022-01-02-nul.md': '---\ntitle: "a\\0b"\ncategories: ["x\\0y"]\nhappened_on: "\\ud800"\n---\n글',
  '_posts/2022-01-03-unpublished.md': '---\npublished: false\n---\n글 ![없는 것](/none.png)',
  '_posts/2022-01-04-picture.md': Uint8Array.from([0xff, 0xd8, 0xff, 0x00]),
  '_posts/9999-12-31-far.md': '---\ndate: 0000-01-01\n---\n글',
  'no date at all.md': '글',
};

describe('a folder of what ten years leave behind', () => {
  let world: World;
  beforeAll(async () => {
    world = await World.open();
  });
  afterAll(() => world.close());

  it('is told file by file, comes in whole, and is kept as it was', async () => {
    const bringer = await Bringer.in(world);
    const run = await bringer.brings(await zipOf(ODDITIES));
    const told = (await bringer.files(run)).map(({ path, title, happenedOn, odd, outcome, reason }) => [
      path.replace('_posts/', ''),
      title,
      happenedOn,
      odd.map(({ code }) => code).join(),
      reason ?? outcome,
    ]);
    expect(told).toEqual([
      ['2021-12-26-회고.md', '회고', '2021-12-26', '', 'new'],
      ['2021-12-27-bom.md', '표시', '2021-12-27', '', 'new'],
      ['2021-12-28-old.md', '옛 글', '2021-12-28', 'old_encoding', 'new'],
      ['2021-12-29-wide.md', '넓은 글', '2021-12-29', '', 'new'],
      ['2021-12-30-toml.md', '톰', '2020-01-02', 'dates_differ', 'new'],
      ['2021-12-31-json.md', '제이슨', '2021-12-31', '', 'new'],
      ['2022-01-01-broken.md', expect.any(String), '2022-01-01', 'broken_front_matter', 'new'],
      ['2022-01-02-nul.md', 'ab', '2022-01-02', 'date_not_understood', 'new'],
      ['2022-01-03-unpublished.md', 'unpublished', '2022-01-03', 'missing_file', 'new'],
      ['2022-01-04-picture.md', null, null, '', 'not_text'],
      ['9999-12-31-far.md', 'far', '9999-12-31', 'date_not_understood', 'new'],
      ['no date at all.md', null, null, '', 'page'],
    ]);
    const sources = await bringer.sources();
    expect(Object.keys(sources)).toContain(nfd);
    for (const [path, bytes] of Object.entries(ODDITIES)) expect(sources[path]).toEqual(Buffer.from(bytes));
  });

  it('has names as Korean Windows wrote them', async () => {
    const bringer = await Bringer.in(world);
    const name = iconv.encode('_posts/2021-12-26-회고.md', 'cp949');
    const run = await bringer.brings(forgedZip([{ name, content: '# 글', flags: 0 }]));
    expect(await bringer.outcomes(run)).toEqual({ '_posts/2021-12-26-회고.md': 'new' });
  });

  it('leaves behind, alone, what cannot be stored', async () => {
    const bringer = await Bringer.in(world);
    const run = await bringer.sends({ 'a.md': '# 하나', 'b.md': '# 둘', 'c.md': '# 셋' });
    // Nothing known is refused by PostgreSQL alone; whatever may be is one file's problem.
    await world.sql(`
      CREATE FUNCTION refuse() RETURNS trigger LANGUAGE plpgsql AS
        $$ BEGIN RAISE EXCEPTION 'no' USING ERRCODE = '22021'; END $$;
      CREATE TRIGGER refuses BEFORE INSERT ON reflections
        FOR EACH ROW WHEN (NEW.title = '둘') EXECUTE FUNCTION refuse()`);
    const done = await bringer.starts(run);
    expect(done.state).toBe('brought');
    expect(await bringer.outcomes(done)).toEqual({ 'a.md': 'new', 'b.md': 'failed', 'c.md': 'new' });
    expect((await bringer.files(done, 'odd')).flatMap(({ odd }) => odd)).toContainEqual({
      code: 'not_storable',
    });
    expect((await bringer.reflections()).map(({ title }) => title).sort()).toEqual(['셋', '하나']);
  });
});

describe('what a person chooses of a blog', () => {
  let world: World;
  beforeAll(async () => {
    world = await World.open();
  });
  afterAll(() => world.close());

  const blog = {
    '_posts/2020-03-04-a.md': '---\ncategories: [개발, 여행]\n---\n# 하나',
    '_posts/2019-05-06-b.md': '---\ncategories: 개발\n---\n# 둘',
    'travel/_posts/2021-01-01-c.md': '# 셋',
    '_drafts/d.md': '# 넷',
  };

  it('becomes goals, old and new, and files that stay behind', async () => {
    const bringer = await Bringer.in(world);
    const own = newId();
    await bringer.must(bringer.person.post('/api/goals', { id: own, name: '여행', since: '2018' }));
    const read = await bringer.sends(blog);
    expect(read.categories).toEqual([
      { name: '개발', from: 'category', posts: 2, goalId: null },
      { name: 'travel', from: 'folder', posts: 1, goalId: null },
      { name: '여행', from: 'category', posts: 1, goalId: own },
    ]);
    const made = newId();
    const choices = {
      categories: [
        { category: '개발', goal: { kind: 'new', id: made, name: '개발' } },
        { category: '여행', goal: { kind: 'existing', id: own } },
        { category: 'travel', goal: null },
      ],
      drafts: false,
      without: [3],
    };
    const put = (body: unknown, version = read.version) =>
      bringer.person.put<typeof read>(`/api/imports/${read.id}/choices`, body, { version });
    const chosen = await bringer.must(put(choices));
    expect(chosen).toMatchObject({ choices, counts: { toBring: 2 } });
    expect(await put(choices)).toMatchObject({ status: 412 });
    const run = await bringer.starts(chosen);
    expect((await bringer.files(run)).map(({ path, outcome, reason }) => [path, outcome, reason])).toEqual([
      ['_drafts/d.md', 'left', 'draft_not_chosen'],
      ['_posts/2019-05-06-b.md', 'new', null],
      ['_posts/2020-03-04-a.md', 'new', null],
      ['travel/_posts/2021-01-01-c.md', 'left', 'not_chosen'],
    ]);
    const goals = await bringer.goals();
    expect(goals.find(({ id }) => id === made)).toMatchObject({
      name: '개발',
      spells: [{ period: '2019-05~/..' }],
    });
    // The same blog again is offered what was chosen for it, as long as that is there.
    const offered = async () =>
      (await bringer.sends(blog)).categories.map(({ name, goalId }) => [name, goalId]);
    expect(await offered()).toEqual([
      ...[
        ['개발', made],
        ['travel', null],
        ['여행', own],
      ],
    ]);
    expect((await bringer.titled('하나')).goalIds).toEqual([made, own]);
    expect((await bringer.titled('둘')).goalIds).toEqual([made]);
  });

  it('is refused where it means nothing', async () => {
    const bringer = await Bringer.in(world);
    const read = await bringer.sends(blog);
    const goal = { kind: 'existing', id: newId() };
    const body = {
      categories: [
        { category: '개발', goal },
        { category: '개발', goal: null },
        { category: '없는 것', goal: null },
      ],
      drafts: true,
      without: [4],
    };
    const answer = await bringer.person.put(`/api/imports/${read.id}/choices`, body, {
      version: read.version,
    });
    expect(answer.status).toBe(400);
    expect(problemIn(answer).errors?.map(({ path }) => path)).toEqual([
      'categories.0.goal.id',
      'categories.1.category',
      'categories.2.category',
      'without.0',
    ]);
  });
});

describe('the bytes of an archive', () => {
  let world: World;
  beforeAll(async () => {
    world = await World.open();
  });
  afterAll(() => world.close());

  it('are taken again without harm, and only as they were announced', async () => {
    const bringer = await Bringer.in(world);
    const zip = await zipOf({ 'a.md': '# 글' });
    const id = newId();
    const about = { id, name: 'a.zip', bytes: zip.length };
    expect((await bringer.person.post('/api/imports', about)).status).toBe(201);
    expect((await bringer.person.post('/api/imports', about)).status).toBe(200);
    const put = (bytes: unknown) => bringer.person.put(`/api/imports/${id}/package`, bytes);
    expect(await put(zip.subarray(1))).toMatchObject({
      status: 400,
      body: { errors: [{ code: 'cut_off' }] },
    });
    expect(await put(Buffer.concat([zip, zip]))).toMatchObject({ status: 413 });
    expect(await put({ not: 'bytes' })).toMatchObject({ status: 415 });
    expect(await put(zip)).toMatchObject({ status: 200, body: { state: 'reading' } });
    const read = await bringer.told(id);
    expect(await put(zip)).toMatchObject({ status: 200, body: { state: 'read', version: read.version } });
    const other = Buffer.from(zip);
    other[0] = 0;
    expect(await put(other)).toMatchObject({ status: 409 });
  });

  it('are forgotten when nobody comes back for a week', async () => {
    const bringer = await Bringer.in(world);
    const { id } = await bringer.sends({ 'a.md': '# 글' });
    world.clock.pass({ days: 8 });
    await bringer.sends({ 'b.md': '# 글' });
    expect((await bringer.told(id)).state).toBe('stopped');
  });

  it('are listed by pages, the latest first', async () => {
    const bringer = await Bringer.in(world);
    const made: string[] = [];
    for (let one = 0; one < 3; one += 1) {
      world.clock.pass({ minutes: 1 });
      made.unshift((await bringer.sends({ 'a.md': '# 글' })).id);
    }
    const page = (after: string) =>
      bringer.must(bringer.person.get<ImportPage>(`/api/imports?limit=2${after}`));
    const first = await page('');
    const second = await page(`&after=${first.next}`);
    expect([...first.items, ...second.items].map(({ id }) => id)).toEqual(made);
    expect(second.next).toBeNull();
  });

  it('are told of for thirty days, and longer only while something that came in with them is here', async () => {
    const bringer = await Bringer.in(world);
    const blog = { '_posts/2021-12-26-a.md': '# 글' };
    const first = await bringer.brings(blog);
    const again = await bringer.brings(blog);
    const refused = await bringer.sends(Buffer.from('PK, and no zip'));
    const other = await Bringer.in(world);
    const undone = await other.undoes(await other.brings(blog));
    const told = async (who: Bringer) => {
      world.app.get(ImportRunner).wake();
      await world.app.get(ImportRunner).idle();
      const { items } = await who.must(who.person.get<ImportPage>('/api/imports'));
      return items.map(({ id }) => id);
    };
    world.clock.pass({ days: 29 });
    expect(await told(bringer)).toEqual([refused.id, again.id, first.id]);
    expect(await told(other)).toEqual([undone.id]);
    world.clock.pass({ days: 1 });
    expect(await told(bringer)).toEqual([first.id]);
    await world.app.get(ErasureService).run();
    expect(await told(other)).toEqual([]);
  });
});

describe('the files of a blog', () => {
  let world: World;
  beforeAll(async () => {
    world = await World.open();
  });
  afterAll(() => world.close());

  it('are told of in the export, and go for ever with what was erased', async () => {
    const bringer = await Bringer.in(world);
    await bringer.brings({ '_posts/2021-12-26-a.md': '# 가을', '_config.yml': 'title: a' });
    const post = await bringer.titled('가을');
    const { body } = await bringer.person.get<JourneyExport>('/api/journey/export');
    expect(body.imports).toMatchObject([{ state: 'brought' }]);
    expect(body.sourceFiles).toEqual([
      expect.objectContaining({ path: '_config.yml', size: 8, reflectionId: null }),
      expect.objectContaining({ path: '_posts/2021-12-26-a.md', encoding: 'utf-8', reflectionId: post.id }),
    ]);
    expect(body.formerAddresses).toEqual([
      {
        reflectionId: post.id,
        addresses: ['/2021/12/26/a', '/_posts/2021-12-26-a.md', 'post_url:2021-12-26-a'],
      },
    ]);
    await bringer.must(bringer.person.delete(`/api/reflections/${post.id}`, { version: post.version }));
    world.clock.pass({ days: 31 });
    await world.app.get(ErasureService).run();
    expect(Object.keys(await bringer.sources())).toEqual(['_config.yml']);
    const again = await bringer.brings({ '_posts/2021-12-26-a.md': '# 가을' });
    expect(await bringer.outcomes(again)).toEqual({ '_posts/2021-12-26-a.md': 'new' });
  });
});
