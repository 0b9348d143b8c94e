import { v7 as newId } from 'uuid';
import { type Person, problemIn } from '../world/person.js';
import { World } from '../world/world.js';
import { draft, post, writing } from './writing.js';

describe('the text of a reflection', () => {
  let world: World;
  let learner: Person;
  let desk: ReturnType<typeof writing>;

  beforeAll(async () => {
    world = await World.open();
    learner = await world.newcomer();
    desk = writing(learner);
  });
  afterAll(() => world.close());

  it.each([
    ['line ends of Windows', 'a\r\nb\r\n\r\nc\r'],
    ['odd white space', '  \t\u00a0\u3000a \u200b\ufeff\n\n\n   '],
    [
      'every control character but NUL',
      Array.from({ length: 31 }, (_, at) => String.fromCharCode(at + 1)).join(''),
    ],
    ['Korean in pieces', '울림'.normalize('NFD')],
    ['what looks like escapes', '\\u0000 \\n %00 {{ site.baseurl }} $5 \u2028\u2029'],
    ['families and flags', '👩‍👩‍👧‍👦🇰🇷'],
  ])('keeps %s byte for byte', async (_, body) => {
    const { id } = await desk.write({ body });
    expect((await desk.read(id)).body).toBe(body);
    await desk.saveDraft(id, newId(), { body });
    expect((await desk.drafts(id))[0]!.body).toBe(body);
    expect((await desk.revisions(id))[0]!.body).toBe(body);
  });

  it('keeps front matter as it was written, comments, order and all', async () => {
    const frontMatter =
      '---\r\ntitle:   "울림"  # 제목\r\ncategories:\r\n  - 회고\r\nlast_modified_at: 2021-12-26T20:13:00+09:00\r\ncomments: true\r\nunknown: {a: 1,b: [ ]}\r\n---\r\n';
    const { id } = await desk.write({ frontMatter });
    expect((await desk.read(id)).frontMatter).toBe(frontMatter);
    await desk.keep(id, 1, { body: '본문만 바꿉니다.' });
    expect((await desk.read(id)).frontMatter).toBe(frontMatter);
    expect((await desk.revisions(id)).map((each) => each.frontMatter)).toEqual([frontMatter, frontMatter]);
  });

  it('may be a million characters of Korean, in the text and in a draft', async () => {
    const body = '울림'.repeat(500_000);
    const { id } = await desk.write({ body });
    expect((await desk.read(id)).body).toBe(body);
    expect((await desk.saveDraft(id, newId(), { body })).status).toBe(200);
  });

  it('is refused when it is longer, with its path or its size', async () => {
    const longer = await learner.post('/api/reflections', post({ body: 'a'.repeat(1_000_001) }));
    expect(problemIn(longer)).toMatchObject({ status: 400, errors: [{ path: 'body', code: 'too_big' }] });
    const huge = await learner.post('/api/reflections', post({ body: 'a'.repeat(5_000_000) }));
    expect(problemIn(huge)).toMatchObject({ status: 413, code: 'body_too_large' });
  });

  it('says which field was wrong', async () => {
    const wrong: [object, string][] = [
      [{ body: 'a\u0000b' }, 'body'],
      [{ body: 'a\ud800b' }, 'body'],
      [{ frontMatter: '\udfff' }, 'frontMatter'],
      [{ title: 'a\u0000' }, 'title'],
      [{ title: 'a\nb' }, 'title'],
      [{ title: 'ㄱ'.repeat(301) }, 'title'],
      [{ happenedOn: '2021-13' }, 'happenedOn'],
      [{ happenedOn: null }, 'happenedOn'],
      [{ body: 7 }, 'body'],
      [{ milestoneIds: [newId(), 'no'] }, 'milestoneIds.1'],
      [{ goalIds: 'no' }, 'goalIds'],
      [{ more: 1 }, 'more'],
    ];
    const { id } = await desk.write();
    for (const [field, path] of wrong) {
      const problem = { status: 400, code: 'invalid_input', errors: [{ path }] };
      expect(problemIn(await learner.post('/api/reflections', post(field)))).toMatchObject(problem);
      expect(problemIn(await desk.keep(id, 1, field))).toMatchObject(problem);
      expect(problemIn(await desk.saveDraft(id, newId(), field))).toMatchObject(problem);
    }
    expect(problemIn(await learner.get('/api/reflections/no'))).toMatchObject({ errors: [{ path: 'id' }] });
    const noDesk = await learner.put(`/api/reflections/${id}/drafts/no`, draft());
    expect(problemIn(noDesk)).toMatchObject({ errors: [{ path: 'desk' }] });
    expect((await desk.read(id)).version).toBe(1);
  });

  it('comes back from a revision by being kept again', async () => {
    const { id } = await desk.write({ title: '처음', body: '처음 글' });
    await desk.keep(id, 1, { title: '나중', body: '나중 글' });
    const [, first] = await desk.revisions(id);
    const restored = await desk.keep(id, 2, { title: first!.title, body: first!.body });
    expect(restored.body).toMatchObject({ title: '처음', body: '처음 글', version: 3 });
    expect((await desk.revisions(id)).map((each) => each.body)).toEqual(['처음 글', '나중 글', '처음 글']);
  });

  it('leaves no revision when only its date or its links changed', async () => {
    const { id } = await desk.write();
    expect((await desk.keep(id, 1, { happenedOn: '2021-09' })).body).toMatchObject({ version: 2 });
    expect(await desk.revisions(id)).toHaveLength(1);
  });
});
