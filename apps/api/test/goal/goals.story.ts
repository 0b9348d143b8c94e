import type { GoalView } from '@ullim/types/goal';
import { v7 as newId } from 'uuid';
import { type Person, problemIn } from '../world/person.js';
import { World } from '../world/world.js';

describe('goals', () => {
  let world: World;
  let learner: Person;

  beforeAll(async () => {
    world = await World.open();
  });
  beforeEach(async () => {
    learner = await world.newcomer();
  });
  afterAll(() => world.close());

  const webBackEnd = (more = {}) => ({
    id: newId(),
    name: '웹 백엔드',
    why: '누르면 움직이는 것이 좋아서',
    since: '2020-24',
    ...more,
  });
  const create = async (more = {}) => (await learner.post<GoalView>('/api/goals', webBackEnd(more))).body;

  it('begin with a spell that goes on, in the next dye', async () => {
    const first = await create();
    expect(first).toMatchObject({
      dye: 'persimmon',
      version: 1,
      spells: [{ stance: 'pursuing', period: '2020-24/..' }],
    });
    expect(await create()).toMatchObject({ dye: 'indigo' });
  });

  it('are made once, however often the request is repeated', async () => {
    const body = webBackEnd();
    expect((await learner.post('/api/goals', body)).status).toBe(201);
    const again = await learner.post('/api/goals', body);
    expect(again).toMatchObject({ status: 200, body: { id: body.id, version: 1 } });
    const other = await learner.post('/api/goals', { ...body, name: '자연어처리' });
    expect(problemIn(other)).toMatchObject({ status: 409, code: 'id_taken' });
  });

  it('change only from the version that was seen, and show how they are now', async () => {
    const goal = await create();
    const renamed = await learner.patch<GoalView>(`/api/goals/${goal.id}`, { name: '서버' }, { version: 1 });
    expect(renamed).toMatchObject({
      status: 200,
      body: { name: '서버', version: 2 },
      headers: { etag: '"2"' },
    });
    const late = await learner.patch(`/api/goals/${goal.id}`, { name: '백엔드' }, { version: 1 });
    expect(problemIn(late)).toMatchObject({
      status: 412,
      code: 'stale_version',
      current: { name: '서버', version: 2 },
    });
    expect((await learner.patch(`/api/goals/${goal.id}`, { name: 'x' })).status).toBe(428);
  });

  it('turn: the old stance ends where the new one begins, and the turn can be taken back', async () => {
    const goal = await create();
    const spell = { id: newId(), stance: 'set_aside', since: '2021-09', reason: '울림이 줄어서' };
    const turned = await learner.post<GoalView>(`/api/goals/${goal.id}/spells`, spell, { version: 1 });
    expect(turned.body.spells.map(({ stance, period }) => [stance, period])).toEqual([
      ['pursuing', '2020-24/2021-09'],
      ['set_aside', '2021-09/..'],
    ]);
    const back = await learner.delete<GoalView>(`/api/goals/${goal.id}/spells/${spell.id}`, { version: 2 });
    expect(back.body.spells.map(({ period }) => period)).toEqual(['2020-24/..']);
    const only = back.body.spells[0]!.id;
    expect((await learner.delete(`/api/goals/${goal.id}/spells/${only}`, { version: 3 })).status).toBe(409);
  });

  it('cannot take a turn of another goal for their own', async () => {
    const [one, other] = [await create(), await create()];
    const spell = { id: newId(), stance: 'paused', since: '2021' };
    await learner.post(`/api/goals/${one.id}/spells`, spell, { version: 1 });
    const answer = await learner.post(`/api/goals/${other.id}/spells`, spell, { version: 1 });
    expect(problemIn(answer)).toMatchObject({ status: 409, code: 'id_taken' });
  });

  it('turn once, though the answer was lost and the request is sent again', async () => {
    const goal = await create();
    const spell = { id: newId(), stance: 'paused', since: '2021-06' };
    const send = (more = {}) =>
      learner.post<GoalView>(`/api/goals/${goal.id}/spells`, { ...spell, ...more }, { version: 1 });
    const first = await send();
    expect(first.status).toBe(201);
    const again = await send();
    expect(again).toMatchObject({ status: 200, body: first.body });
    expect(problemIn(await send({ stance: 'reached' }))).toMatchObject({ status: 409, code: 'id_taken' });
    expect(problemIn(await send({ id: newId() }))).toMatchObject({ status: 412, code: 'stale_version' });
  });

  it('cannot turn before they began', async () => {
    const goal = await create();
    const early = await learner.post(
      `/api/goals/${goal.id}/spells`,
      { id: newId(), stance: 'paused', since: '2019' },
      { version: 1 },
    );
    expect(problemIn(early)).toMatchObject({
      status: 400,
      errors: [{ path: 'since', code: 'before_the_last_spell' }],
    });
  });

  it('have their beginning mended, and the stance before follows', async () => {
    const goal = await create();
    const turned = await learner.post<GoalView>(
      `/api/goals/${goal.id}/spells`,
      { id: newId(), stance: 'paused', since: '2021-06' },
      { version: 1 },
    );
    const paused = turned.body.spells[1]!;
    const mended = await learner.patch<GoalView>(
      `/api/goals/${goal.id}/spells/${paused.id}`,
      { since: '2021-07' },
      { version: 2 },
    );
    expect(mended.body.spells.map(({ period }) => period)).toEqual(['2020-24/2021-07', '2021-07/..']);
  });

  it('have no beginning mended to after the stance that follows', async () => {
    const goal = await create();
    const turned = await learner.post<GoalView>(
      `/api/goals/${goal.id}/spells`,
      { id: newId(), stance: 'paused', since: '2021-06' },
      { version: 1 },
    );
    const first = `/api/goals/${goal.id}/spells/${turned.body.spells[0]!.id}`;
    const late = await learner.patch(first, { since: '2021-07' }, { version: 2 });
    expect(problemIn(late)).toMatchObject({
      status: 400,
      errors: [{ path: 'since', code: 'after_the_next_spell', message: expect.stringContaining('earlier') }],
    });
  });

  it('stand in the order a person gives them, and those that moved are of a new version', async () => {
    const [a, b, c] = [await create(), await create(), await create()];
    const arranged = await learner.put<{ items: GoalView[] }>('/api/goals/order', {
      ids: [c.id, a.id, b.id],
    });
    expect(arranged.body.items.map(({ id, version }) => [id, version])).toEqual([
      [c.id, 2],
      [a.id, 2],
      [b.id, 2],
    ]);
    const again = await learner.put<{ items: GoalView[] }>('/api/goals/order', { ids: [c.id, b.id, a.id] });
    expect(again.body.items.map(({ id, version }) => [id, version])).toEqual([
      [c.id, 2],
      [b.id, 3],
      [a.id, 3],
    ]);
  });

  it('go to the bin and come back', async () => {
    const goal = await create();
    const removed = await learner.delete<GoalView>(`/api/goals/${goal.id}`, { version: 1 });
    expect(removed.body).toMatchObject({ version: 2, removedAt: expect.any(String) });
    expect((await learner.get<{ items: unknown[] }>('/api/goals')).body.items).toEqual([]);
    expect((await learner.patch(`/api/goals/${goal.id}`, { name: 'x' }, { version: 2 })).status).toBe(404);
    const back = await learner.delete<GoalView>(`/api/goals/${goal.id}/removal`, { version: 2 });
    expect(back.body).toMatchObject({ version: 3, removedAt: null });
  });

  it('answer 304 while nothing in the journey changed', async () => {
    await create();
    const list = await learner.get('/api/goals');
    const etag = list.headers['etag'] as string;
    expect((await learner.get('/api/goals', { headers: { 'if-none-match': etag } })).status).toBe(304);
    await create();
    expect((await learner.get('/api/goals', { headers: { 'if-none-match': etag } })).status).toBe(200);
  });

  it.each([
    [{ name: ' ' }, 'name'],
    [{ name: 'ㄱ'.repeat(121) }, 'name'],
    [{ name: 'a\u0000b' }, 'name'],
    [{ since: '2021-13' }, 'since'],
    [{ since: '2021-09/2021-12' }, 'since'],
    [{ dye: '#ff0000' }, 'dye'],
    [{ id: 'no' }, 'id'],
    [{ more: 1 }, 'more'],
  ])('say which field was wrong: %j', async (wrong, path) => {
    const answer = await learner.post('/api/goals', webBackEnd(wrong));
    expect(problemIn(answer)).toMatchObject({ status: 400, code: 'invalid_input', errors: [{ path }] });
  });
});
