import type { MilestonePage } from '@ullim/types/milestone';
import { v7 as newId } from 'uuid';
import { World } from '../world/world.js';
import { Learner, milestone } from './learner.js';

/** What every route refuses to strangers stands in contract/strangers.story.ts. */
describe('a stranger among milestones', () => {
  let world: World;
  let owner: Learner;
  let stranger: Learner;

  beforeAll(async () => {
    world = await World.open();
    owner = new Learner(await world.newcomer());
    stranger = new Learner(await world.newcomer());
  });
  afterAll(() => world.close());

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
