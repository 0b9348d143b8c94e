import { readingTime } from '@ullim/markdown/plain-text';
import type { Me } from '@ullim/types/account';
import type { RevisionPage } from '@ullim/types/revision';
import { v7 as newId } from 'uuid';
import { type Person, problemIn } from '../world/person.js';
import { World } from '../world/world.js';
import { writing } from './writing.js';

const BROWSERS = [
  'Mozilla/5.0 (Windows NT 10.0; Win64; x64; rv:145.0) Gecko/20100101 Firefox/145.0',
  'Mozilla/5.0 (iPhone; CPU iPhone OS 18_5 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.5 Mobile/15E148 Safari/604.1',
];

describe('the texts that were kept before', () => {
  let world: World;
  let learner: Person;
  let desk: ReturnType<typeof writing>;

  beforeAll(async () => {
    world = await World.open();
  });
  beforeEach(async () => {
    world.clock.set('2021-12-26T11:13:00Z');
    learner = await world.newcomer();
    desk = writing(learner);
  });
  afterAll(() => world.close());

  /** Kept once an hour, the first one first. */
  const kept = async (...bodies: string[]) => {
    const { id } = await desk.write({ title: '', body: bodies[0] });
    for (const [index, body] of bodies.slice(1).entries()) {
      world.clock.pass({ hours: 1 });
      await desk.keep(id, index + 1, { body });
    }
    return { id, version: bodies.length };
  };

  it('are listed without their words, by how long they are and how they grew, a page at a time', async () => {
    const bodies = ['울림', '울림이\u3000 작다\r\n', '👩‍👩‍👧‍👦 ❤️', ''];
    const { id } = await kept(...bodies);
    const list = await desk.revisionList(id);
    expect(list.map(({ length, grown }) => [length, grown])).toEqual([
      [0, -5],
      [5, 0],
      [5, 3],
      [2, null],
    ]);
    // As the desk counts, as long as there is no markup.
    expect(list.map(({ length }) => length).reverse()).toEqual(
      bodies.map((body) => readingTime(body).characters),
    );
    expect(list[0]).not.toHaveProperty('body');
    const at = `/api/reflections/${id}/revisions?limit=2`;
    const first = (await learner.get<RevisionPage>(at)).body;
    const rest = (await learner.get<RevisionPage>(`${at}&after=${first.next}`)).body;
    expect([...first.items, ...rest.items]).toEqual(list);
    expect(rest.next).toBeNull();
  });

  it('can be read one by one, each under its own reflection alone', async () => {
    const [one, other] = [await kept('하나', '둘'), await kept('셋')];
    const [, first] = await desk.revisionList(one.id);
    expect((await learner.get(`/api/reflections/${one.id}/revisions/${first!.id}`)).body).toMatchObject({
      body: '하나',
      cause: 'kept',
      name: null,
      restored: null,
    });
    for (const id of [other.id, newId()])
      expect((await learner.get(`/api/reflections/${id}/revisions/${first!.id}`)).status).toBe(404);
  });

  it('can be brought back; that is kept too, and says which one it was', async () => {
    const { id } = await kept('하나', '둘');
    const [second, first] = await desk.revisionList(id);
    await desk.saveDraft(id, newId(), { body: '하나', happenedOn: '2021-41' });
    world.clock.pass({ hours: 1 });
    const restored = await desk.restore(id, first!.id, 2);
    expect(restored.body).toMatchObject({ body: '하나', version: 3, happenedOn: '2021-41' });
    const list = await desk.revisionList(id);
    expect(list).toHaveLength(3);
    expect(list[0]).toMatchObject({ cause: 'restored', restored: { id: first!.id, keptAt: first!.keptAt } });
    expect(await desk.drafts(id)).toEqual([]);

    const undone = await desk.restore(id, second!.id, 3);
    expect(undone.body).toMatchObject({ body: '둘', version: 4 });
    expect((await desk.restore(id, second!.id, 4)).status).toBe(200);
    expect(await desk.revisionList(id)).toHaveLength(4);
  });

  it('are brought back from the text that was seen, and only where it lies in no bin', async () => {
    const { id, version } = await kept('하나', '둘');
    const [, first] = await desk.revisionList(id);
    expect(problemIn(await desk.restore(id, first!.id, 1))).toMatchObject({ status: 412 });
    expect((await desk.restore(id, newId(), version)).status).toBe(404);
    await learner.delete(`/api/reflections/${id}`, { version });
    expect((await desk.restore(id, first!.id, version + 1)).status).toBe(404);
    expect(await desk.revisionList(id)).toHaveLength(2);
  });

  it('can be given a name, another one, and none again; no text and no version changes', async () => {
    const { id } = await kept('하나', '둘');
    const [, first] = await desk.revisionList(id);
    const tag = (await learner.get(`/api/reflections/${id}/revisions`)).headers['etag'];
    expect((await desk.callIt(id, first!.id, ' 내기 전 ')).body).toMatchObject({
      name: '내기 전',
      body: '하나',
    });
    expect((await learner.get(`/api/reflections/${id}/revisions`)).headers['etag']).not.toBe(tag);
    await desk.callIt(id, first!.id, '처음');
    expect((await desk.revisionList(id)).map(({ name }) => name)).toEqual([null, '처음']);
    expect(await desk.read(id)).toMatchObject({ body: '둘', version: 2 });
    expect((await learner.delete(`/api/reflections/${id}/revisions/${first!.id}/name`)).body).toMatchObject({
      name: null,
    });
    for (const name of ['', ' ', 'ㄱ'.repeat(101), 'a\nb'])
      expect(problemIn(await desk.callIt(id, first!.id, name))).toMatchObject({ errors: [{ path: 'name' }] });
  });

  it('say which browser they were kept on, and keep no more of it than its name', async () => {
    const { handle: login } = (await learner.get<Me>('/api/me')).body;
    const { id } = await kept('하나');
    for (const [index, header] of BROWSERS.entries()) {
      const there = learner.elsewhere();
      const headers = { 'user-agent': header };
      await there.post('/api/sessions', { login, password: 'a quiet sentence' }, { headers });
      await writing(there).keep(id, index + 1, { body: `다시 ${index}` });
    }
    const list = await desk.revisionList(id);
    expect(list.map(({ writtenOn }) => writtenOn)).toEqual(['Safari · iPhone', 'Firefox · Windows', null]);
    await desk.restore(id, list[1]!.id, 3);
    expect(await desk.revisions(id)).toMatchObject([
      { cause: 'restored', writtenOn: null },
      { writtenOn: 'Safari · iPhone' },
      { writtenOn: 'Firefox · Windows' },
      { writtenOn: null },
    ]);
    const exported = await learner.get<{ revisions: unknown[] }>('/api/journey/export');
    expect(JSON.stringify(exported.body.revisions)).toContain('Safari · iPhone');
    expect(JSON.stringify(exported.body)).not.toContain('Mozilla');
  });

  it('say where they came from', async () => {
    const review = newId();
    await learner.post('/api/reviews', { id: review, period: '2021-41' });
    await learner.put(`/api/reviews/${review}/keeping`, {}, { version: 1 });
    const id = newId();
    const body = { id, title: '돌아보기', body: '가을', happenedOn: '2021-41' };
    await learner.put(`/api/reviews/${review}/publication`, body, { version: 2 });
    await desk.keep(id, 1, { body: '가을과 겨울' });
    expect((await desk.revisionList(id)).map(({ cause }) => cause)).toEqual(['kept', 'published']);

    await learner.put('/api/journey/sample');
    const [sample] = (
      await learner.get<{ items: { id: string; sample: boolean }[] }>('/api/reflections')
    ).body.items.filter((reflection) => reflection.sample);
    const [revision] = await desk.revisionList(sample!.id);
    expect(revision).toMatchObject({ cause: 'sample' });
    await desk.callIt(sample!.id, revision!.id, '견본');
    expect(await desk.read(sample!.id)).toMatchObject({ sample: false });
  });
});
