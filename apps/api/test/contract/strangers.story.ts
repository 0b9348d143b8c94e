import { v7 as newId } from 'uuid';
import type { Person } from '../world/person.js';
import { World } from '../world/world.js';

type Document = { paths: Record<string, Record<string, unknown>> };

describe('a stranger', () => {
  let world: World;
  let owner: Person;
  let stranger: Person;
  let routes: { method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE'; path: string }[];
  const goal = newId();
  const spell = newId();
  const milestone = newId();
  const reflection = newId();
  const desk = newId();

  beforeAll(async () => {
    world = await World.open();
    owner = await world.newcomer();
    stranger = await world.newcomer();
    await owner.post('/api/goals', { id: goal, name: '웹 백엔드', since: '2020' });
    await owner.post(
      `/api/goals/${goal}/spells`,
      { id: spell, stance: 'paused', since: '2021' },
      { version: 1 },
    );
    await owner.post('/api/milestones', {
      id: milestone,
      goalId: goal,
      title: '첫 사이트',
      details: { kind: 'project' },
    });
    await owner.post('/api/reflections', {
      id: reflection,
      ...words,
      milestoneIds: [milestone],
      goalIds: [goal],
    });
    await owner.put(`/api/reflections/${reflection}/drafts/${desk}`, draft);
    const document = (await world.visitor().get<Document>('/api/openapi.json')).body;
    routes = Object.entries(document.paths).flatMap(([path, methods]) =>
      Object.keys(methods).map((method) => ({ path, method: method.toUpperCase() as 'GET' })),
    );
  });
  afterAll(() => world.close());

  const words = { title: '누르면 저장되었다', body: '새로 고침', happenedOn: '2021-01' };
  const draft = { ...words, basedOn: 1, frontMatter: '', milestoneIds: [], goalIds: [] };

  /** A body that the route would take, were the thing one's own. */
  const bodies: Record<string, object> = {
    'PATCH /api/goals/{id}': { name: '남의 것' },
    'POST /api/goals/{id}/spells': { id: newId(), stance: 'paused', since: '2021-12' },
    'PATCH /api/goals/{id}/spells/{spellId}': { stance: 'reached' },
    'PATCH /api/milestones/{id}': { title: '남의 것' },
    'PUT /api/milestones/{id}/amount': { done: 1, total: null, unit: 'times' },
    'PATCH /api/reflections/{id}': { title: '남의 것' },
    'PUT /api/reflections/{id}/drafts/{desk}': { ...draft, title: '남의 것' },
  };

  /** Taking away what is not there is done already, whoever asks. */
  const harmless = new Set(['DELETE /api/reflections/{id}/drafts/{desk}']);

  const idOf = (path: string) =>
    path.includes('/goals/')
      ? goal
      : path.includes('/milestones/')
        ? milestone
        : path.includes('/reflections/')
          ? reflection
          : null;

  const everything = async () =>
    JSON.stringify(
      await Promise.all(
        [
          'goals',
          'goal_spells',
          'milestones',
          'milestone_events',
          'reflections',
          'reflection_drafts',
          'reflection_revisions',
          'sessions',
        ].map((table) =>
          world.sql(`SELECT t.* FROM ${table} t JOIN accounts a ON a.id = account_id ORDER BY 1, 2, 3`),
        ),
      ),
    );

  it('reaches nothing of another’s, by any route that names a thing', async () => {
    const before = await everything();
    const named = routes.filter(({ path }) => path.includes('{id}') && idOf(path) !== null);
    expect(named.length).toBeGreaterThan(20);
    for (const { method, path } of named) {
      const url = path.replace('{id}', idOf(path)!).replace('{spellId}', spell).replace('{desk}', desk);
      const body = method === 'GET' || method === 'DELETE' ? undefined : (bodies[`${method} ${path}`] ?? {});
      const version = 1;
      const answer = await stranger.send(method, url, body, { version });
      const unknown = await stranger.send(method, url.replaceAll(idOf(path)!, newId()), body, { version });
      expect({ route: `${method} ${path}`, status: answer.status }).toEqual({
        route: `${method} ${path}`,
        status: harmless.has(`${method} ${path}`) ? 204 : 404,
      });
      expect(answer.body).toEqual(unknown.body);
    }
    expect(await everything()).toBe(before);
  });

  it('sees nothing of another’s in any list', async () => {
    const lists = routes.filter(
      ({ method, path }) => method === 'GET' && !path.includes('{') && !path.endsWith('openapi.json'),
    );
    for (const { path } of lists) {
      const { body } = await stranger.get(path);
      const text = JSON.stringify(body);
      for (const id of [goal, spell, milestone, reflection])
        expect({ path, seen: text.includes(id) }).toEqual({ path, seen: false });
    }
  });

  it('cannot tie anything to another’s things', async () => {
    const tied = await stranger.post('/api/milestones', {
      id: newId(),
      goalId: goal,
      title: '내 것',
      details: { kind: 'project' },
    });
    expect(tied).toMatchObject({ status: 400, body: { errors: [{ path: 'goalId', code: 'not_found' }] } });
    const child = await stranger.post('/api/milestones', {
      id: newId(),
      parentId: milestone,
      title: '내 것',
      details: { kind: 'project' },
    });
    expect(child).toMatchObject({ status: 400, body: { errors: [{ path: 'parentId', code: 'not_found' }] } });
    const linked = await stranger.post('/api/reflections', {
      id: newId(),
      ...words,
      milestoneIds: [milestone],
    });
    expect(linked).toMatchObject({
      status: 400,
      body: { errors: [{ path: 'milestoneIds.0', code: 'not_found' }] },
    });
  });

  it('who is not signed in gets nothing at all', async () => {
    const open = new Set(['/api/health', '/api/registration', '/api/accounts', '/api/openapi.json']);
    for (const { method, path } of routes) {
      if (open.has(path) || (path === '/api/sessions' && method === 'POST')) continue;
      const url = path
        .replace('{id}', idOf(path) ?? newId())
        .replace('{spellId}', spell)
        .replace('{desk}', desk);
      const answer = await world
        .visitor()
        .send(method, url, method === 'GET' || method === 'DELETE' ? undefined : {});
      expect({ route: `${method} ${path}`, status: answer.status }).toEqual({
        route: `${method} ${path}`,
        status: 401,
      });
    }
  });
});
