import { problemIn } from '../world/person.js';
import { World } from '../world/world.js';
import { answers, LookingBack } from './looking-back.js';

describe('keeping a review', () => {
  let world: World;
  let learner: LookingBack;

  beforeAll(async () => {
    world = await World.open();
  });
  beforeEach(async () => {
    world.clock.set('2021-12-26T11:13:00Z');
    learner = new LookingBack(await world.newcomer());
  });
  afterAll(() => world.close());

  it('freezes what it found, though the journey changes and even loses it', async () => {
    const nlp = await learner.pursues();
    const course = await learner.has({
      goalId: nlp.id,
      title: '기계학습',
      status: 'done',
      actual: '2021-41',
    });
    const kept = await learner.keeps(await learner.opens());
    expect(kept).toMatchObject({ keptAt: expect.stringContaining('2021-12-26'), version: 2 });
    expect(kept.facts.done).toMatchObject([{ title: '기계학습' }]);

    await learner.change(course, { title: '딥러닝', actual: '2020' });
    await learner.person.patch(`/api/goals/${nlp.id}`, { name: '언어' }, { version: 1 });
    await world.sql('DELETE FROM goals WHERE id = $1', [nlp.id]);
    world.clock.pass({ days: 20 });
    expect(await learner.reads(kept)).toEqual(kept);
  });

  it('can be taken back: it is a draft with live facts again', async () => {
    const kept = await learner.keeps(await learner.opens());
    await learner.has({ status: 'done', actual: '2021-41' });
    expect((await learner.reads(kept)).facts.done).toEqual([]);
    const draft = (await learner.takesBack(kept, 'keeping')).body;
    expect(draft).toMatchObject({ keptAt: null, facts: { done: [{ on: '2021-41' }] } });
    expect(problemIn(await learner.takesBack(draft, 'keeping'))).toMatchObject({
      status: 409,
      code: 'conflict',
    });
  });

  it('is done once, from the version that was seen', async () => {
    const draft = await learner.opens();
    const kept = await learner.keeps(draft);
    expect(problemIn(await learner.keeping(draft))).toMatchObject({ status: 412, current: { id: draft.id } });
    expect(problemIn(await learner.keeping(kept))).toMatchObject({ status: 409, code: 'conflict' });
    expect((await learner.person.put(`/api/reviews/${draft.id}/keeping`, {})).status).toBe(428);
  });

  it('leaves the answers open, and what was found as it was', async () => {
    const kept = await learner.keeps(await learner.opens());
    await learner.has({ status: 'done', actual: '2021-41' });
    const answered = await learner.rewrites(kept, { answers });
    expect(answered.body).toEqual({ ...kept, answers, version: 3 });
  });

  it('settles the period', async () => {
    const draft = await learner.opens();
    const moved = (await learner.rewrites(draft, { period: '2021-11' })).body;
    expect(moved.facts).toMatchObject({ period: '2021-11', from: '2021-11-01', to: '2021-11-30' });
    const kept = await learner.keeps(moved);
    expect(problemIn(await learner.rewrites(kept, { period: '2021-41' }))).toMatchObject({
      status: 409,
      code: 'conflict',
    });
    expect((await learner.rewrites(kept, { period: '2021-11' })).status).toBe(200);
  });

  it('shows the next one what was then: the kept one before it', async () => {
    const spring = await learner.keeps(await learner.opens({ period: '2021-40' }));
    const unkept = await learner.opens({ period: '2021-22' });
    const autumn = await learner.opens({ period: '2021-41' });
    expect([spring.previousId, unkept.previousId, autumn.previousId]).toEqual([null, spring.id, spring.id]);
    const summer = await learner.keeps(unkept);
    expect((await learner.reads(autumn)).previousId).toBe(summer.id);
    await learner.throwsAway(summer);
    expect((await learner.reads(autumn)).previousId).toBe(spring.id);
  });

  it('puts two of one period in order', async () => {
    const [one, other] = [await learner.opens(), await learner.opens()];
    const first = await learner.keeps(other);
    world.clock.pass({ days: 1 });
    expect((await learner.reads(one)).previousId).toBe(first.id);
    const second = await learner.keeps(one);
    expect([first.previousId, second.previousId]).toEqual([null, first.id]);
    const third = await learner.opens();
    expect(third.previousId).toBe(second.id);
  });

  it('makes a review of the sample one’s own', async () => {
    const draft = await learner.opens();
    await world.sql('UPDATE reviews SET sample = true WHERE id = $1', [draft.id]);
    expect(await learner.keeps(draft)).toMatchObject({ sample: false });
  });
});
