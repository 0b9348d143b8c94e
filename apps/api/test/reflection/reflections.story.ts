import type { ReflectionPage, ReflectionView } from '@ullim/types/reflection';
import { v7 as newId } from 'uuid';
import { type Person, problemIn } from '../world/person.js';
import { World } from '../world/world.js';
import { draft, post, writing } from './writing.js';

describe('reflections', () => {
  let world: World;
  let learner: Person;
  let desk: ReturnType<typeof writing>;

  beforeAll(async () => {
    world = await World.open();
  });
  beforeEach(async () => {
    learner = await world.newcomer();
    desk = writing(learner);
  });
  afterAll(() => world.close());

  const list = async (query = '') => (await learner.get<ReflectionPage>(`/api/reflections${query}`)).body;

  it('are written about a time, and are kept from the first moment', async () => {
    const written = await desk.write();
    expect(written).toMatchObject({
      happenedOn: '2021-41',
      writtenAt: '2021-12-26T11:13:00+00:00',
      keptAt: '2021-12-26T11:13:00+00:00',
      version: 1,
      milestoneIds: [],
    });
    expect(await desk.revisions(written.id)).toMatchObject([{ body: written.body, keptAt: written.keptAt }]);
  });

  it('show their first words in the list, without markup', async () => {
    await desk.write();
    const [summary] = (await list()).items;
    expect(summary).toMatchObject({ excerpt: '누르면 움직이던 화면이 더는 설레지 않습니다.', drafts: 0 });
    expect(summary).not.toHaveProperty('body');
  });

  it('are made once, however often the request is repeated', async () => {
    const body = post();
    expect((await learner.post('/api/reflections', body)).status).toBe(201);
    expect(await learner.post('/api/reflections', body)).toMatchObject({ status: 200, body: { version: 1 } });
    const other = await learner.post('/api/reflections', { ...body, body: '다른 글' });
    expect(problemIn(other)).toMatchObject({ status: 409, code: 'id_taken' });
    expect(await desk.revisions(body.id)).toHaveLength(1);
  });

  it('come newest happening first, a page at a time', async () => {
    for (const happenedOn of ['2020', '2021-09', '2021-12-26', '2021-09']) await desk.write({ happenedOn });
    const first = await list('?limit=3');
    expect(first.items.map((item) => item.happenedOn)).toEqual(['2021-12-26', '2021-09', '2021-09']);
    const rest = await list(`?limit=3&after=${first.next}`);
    expect(rest).toMatchObject({ items: [{ happenedOn: '2020' }], next: null });
  });

  it('say so when the place in the list is not one', async () => {
    for (const after of ['x', '2021-13-01~no', `2021-09-01~${newId()}~2`]) {
      const answer = await learner.get(`/api/reflections?after=${after}`);
      expect(problemIn(answer)).toMatchObject({ status: 400, errors: [{ path: 'after' }] });
    }
  });

  it('go to the bin and come back', async () => {
    const { id } = await desk.write();
    const removed = await learner.delete<ReflectionView>(`/api/reflections/${id}`, { version: 1 });
    expect(removed.body).toMatchObject({ version: 2, removedAt: expect.any(String) });
    expect((await list()).items).toEqual([]);
    expect((await desk.keep(id, 2, { title: 'x' })).status).toBe(404);
    const back = await learner.delete<ReflectionView>(`/api/reflections/${id}/removal`, { version: 2 });
    expect(back.body).toMatchObject({ version: 3, removedAt: null });
    expect((await learner.delete(`/api/reflections/${id}/removal`, { version: 3 })).status).toBe(409);
  });

  it('are reached by nobody else', async () => {
    const { id } = await desk.write();
    const mine = newId();
    await desk.saveDraft(id, mine, { body: '비밀' });
    const stranger = await world.newcomer();
    const at = `/api/reflections/${id}`;
    const answers = [
      await stranger.get(at),
      await stranger.patch(at, { body: '' }, { version: 1 }),
      await stranger.delete(at, { version: 1 }),
      await stranger.delete(`${at}/removal`, { version: 1 }),
      await stranger.get(`${at}/drafts`),
      await stranger.put(`${at}/drafts/${mine}`, draft()),
      await stranger.get(`${at}/revisions`),
    ];
    expect(answers.map((answer) => answer.status)).toEqual(answers.map(() => 404));
    expect((await stranger.delete(`${at}/drafts/${mine}`)).status).toBe(204);
    expect(await desk.drafts(id)).toMatchObject([{ body: '비밀' }]);
  });
});
