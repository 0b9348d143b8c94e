import type { MilestonePage } from '@ullim/types/milestone';
import { v7 as newId } from 'uuid';
import { problemIn } from '../world/person.js';
import { World } from '../world/world.js';
import { Learner, milestone } from './learner.js';

describe('a stranger', () => {
  let world: World;
  let owner: Learner;
  let stranger: Learner;

  beforeAll(async () => {
    world = await World.open();
    owner = new Learner(await world.newcomer());
    stranger = new Learner(await world.newcomer());
  });
  afterAll(() => world.close());

  const amount = { done: 1, total: null, unit: 'hours' };

  it.each([
    ['GET', '', undefined],
    ['PATCH', '', { title: '내 것' }],
    ['DELETE', '', undefined],
    ['DELETE', '/removal', undefined],
    ['GET', '/events', undefined],
    ['PUT', '/beginning', {}],
    ['DELETE', '/beginning', undefined],
    ['PUT', '/completion', {}],
    ['DELETE', '/completion', undefined],
    ['PUT', '/setting-aside', {}],
    ['DELETE', '/setting-aside', undefined],
    ['PUT', '/reopening', {}],
    ['DELETE', '/reopening', undefined],
    ['PUT', '/amount', amount],
  ] as const)('gets the same from %s …%s as if there were nothing', async (method, path, body) => {
    const theirs = await owner.has();
    const ask = (id: string) =>
      stranger.person.send(method, `/api/milestones/${id}${path}`, body, { version: 1 });
    const answer = await ask(theirs.id);
    expect(problemIn(answer)).toMatchObject({ status: 404, code: 'not_found' });
    expect(answer.body).toEqual((await ask(newId())).body);
    expect(await owner.sees(theirs)).toEqual(theirs);
    const visitor = await world
      .visitor()
      .send(method, `/api/milestones/${theirs.id}${path}`, body, { version: 1 });
    expect(visitor.status).toBe(401);
  });

  it('cannot hang a milestone under another’s goal or milestone', async () => {
    const [goal, course] = [await owner.pursues(), await owner.has()];
    const answer = await stranger.person.post(
      '/api/milestones',
      milestone({ goalId: goal.id, parentId: course.id }),
    );
    expect(problemIn(answer)).toMatchObject({
      status: 400,
      errors: [
        { path: 'goalId', code: 'not_found' },
        { path: 'parentId', code: 'not_found' },
      ],
    });
  });

  it('neither sees another’s in a list nor moves them', async () => {
    const [first, second] = [await owner.has(), await owner.has()];
    await stranger.person.put('/api/milestones/order', { ids: [second.id, first.id] });
    expect(await owner.sees(second)).toEqual(second);
    expect((await stranger.person.get<MilestonePage>('/api/milestones')).body.items).toEqual([]);
  });

  it('may use the same ids: each journey has its own', async () => {
    const body = milestone({ evidence: [{ id: newId(), type: 'pages', value: 12 }] });
    for (const { person } of [owner, stranger])
      expect((await person.post('/api/milestones', body)).status).toBe(201);
  });
});
