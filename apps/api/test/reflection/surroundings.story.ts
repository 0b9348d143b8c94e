import type { NearbyReflection } from '@ullim/types/surroundings';
import { v7 as newId } from 'uuid';
import { Learner, succeeded } from '../milestone/learner.js';
import { Turner } from '../pivot/turner.js';
import type { Person } from '../world/person.js';
import { World } from '../world/world.js';
import { writing } from './writing.js';

describe('what lies around a reflection', () => {
  let world: World;
  let person: Person;
  let learner: Learner;
  let desk: ReturnType<typeof writing>;

  beforeAll(async () => {
    world = await World.open();
  });
  beforeEach(async () => {
    person = await world.newcomer();
    learner = new Learner(person);
    desk = writing(person);
  });
  afterAll(() => world.close());

  const beside = async ({ id }: { id: string }) => {
    const { previous, next } = await desk.around(id);
    return [previous?.id ?? null, next?.id ?? null];
  };
  const idsOf = (reflections: NearbyReflection[]) => reflections.map(({ id }) => id);

  it('is the one before and the one after it in the journey, in the order of the list', async () => {
    const happened = ['2020', '2021-03', '2021-03-01', '2021-41', '2021-12-26~'];
    const [year, month, day, autumn, about] = await Promise.all(
      happened.map((happenedOn) => desk.write({ happenedOn })),
    );
    const listed = (await person.get<{ items: { id: string }[] }>('/api/reflections')).body.items;
    const order = [null, ...listed.map(({ id }) => id).reverse(), null];
    for (const one of [year, month, day, autumn, about]) {
      const at = order.indexOf(one!.id);
      expect(await beside(one!)).toEqual([order[at - 1], order[at + 1]]);
    }
  });

  it('is nothing that was not kept, and nothing in the bin', async () => {
    const [a, b] = [await desk.write({ happenedOn: '2020' }), await desk.write({ happenedOn: '2021' })];
    const gone = await desk.write({ happenedOn: '2020-06' });
    await desk.write({ happenedOn: '2020-07', kept: false });
    await person.delete(`/api/reflections/${gone.id}`, { version: 1 });
    expect(await beside(a)).toEqual([null, b.id]);
    expect(await beside(gone)).toEqual([a.id, b.id]);
  });

  it('is what it tells of with what that left, in the order given, without what is in the bin', async () => {
    const evidence = [{ id: newId(), type: 'grade', value: 'A+', scale: '4.5' }];
    const course = await learner.has({ title: '기계학습', evidence });
    const [book, gone] = [await learner.has(), await learner.has()];
    const { id } = await desk.write({ milestoneIds: [gone.id, book.id, course.id] });
    await learner.remove(gone);
    const { milestones } = await desk.around(id);
    expect(milestones.map((each) => each.id)).toEqual([book.id, course.id]);
    expect(milestones[1]).toEqual(await learner.sees(course));
  });

  it('is each turn, review and reading that points to it, as long as they are in sight', async () => {
    const turner = new Turner(person);
    const [from, to] = [await turner.pursues('시각'), await turner.pursues('자연어처리')];
    const { id: reflectionId } = await desk.write();
    const turned = await turner.hasTurned(from, to, { reflectionId });
    const reading = {
      id: newId(),
      goalId: to.id,
      level: 4,
      sentence: '다시 들린다',
      on: '2021-08',
      reflectionId,
    };
    succeeded(await person.post('/api/resonance-readings', reading));
    const review = newId();
    succeeded(await person.post('/api/reviews', { id: review, period: '2021-41' }));
    succeeded(await person.put(`/api/reviews/${review}/keeping`, {}, { version: 1 }));
    const published = { id: newId(), title: '돌아보기', body: '가을', happenedOn: '2021-41' };
    succeeded(await person.put(`/api/reviews/${review}/publication`, published, { version: 2 }));

    expect((await desk.around(reflectionId)).mentionedBy).toMatchObject({
      reflections: [],
      pivots: [{ id: turned.id, toGoalId: to.id, on: '2021-07' }],
      reviews: [],
      readings: [{ id: reading.id, level: 4, sentence: '다시 들린다' }],
    });
    expect((await desk.around(published.id)).mentionedBy.reviews).toMatchObject([{ id: review }]);

    await turner.undo(turned);
    await person.delete(`/api/resonance-readings/${reading.id}`, { version: 1 });
    expect((await desk.around(reflectionId)).mentionedBy).toMatchObject({ pivots: [], readings: [] });
  });

  it('is the same day of other years, where both are known to the day', async () => {
    const on = (happenedOn: string) => desk.write({ happenedOn });
    const here = await on('2021-12-26');
    const [then, earlier] = [await on('2019-12-26'), await on('2015-12-26')];
    for (const other of [
      '2021-12-26',
      '2019-12-26~',
      '2019-12',
      '2018-12-26/2018-12-27',
      '2019-12-25',
      '2019-11-26',
    ])
      await on(other);
    const month = await on('2021-12');
    const done = await learner.has({ status: 'done', actual: '2020-03/2020-12-26' });
    await learner.has({ status: 'done', actual: '2020-12-26/2020-12-27' });
    await learner.has({ status: 'done', actual: '2020-12-26~' });
    await learner.has({ status: 'under_way', actual: '2020-12-26/..' });

    const { onThisDay } = await desk.around(here.id);
    expect(idsOf(onThisDay.reflections)).toEqual([then.id, earlier.id]);
    expect(onThisDay.milestones.map(({ id }) => id)).toEqual([done.id]);
    expect((await desk.around(month.id)).onThisDay).toEqual({ reflections: [], milestones: [] });
  });

  it('is nobody else’s', async () => {
    const here = await desk.write({ happenedOn: '2020-05-05' });
    const stranger = await world.newcomer();
    const theirs = writing(stranger);
    await theirs.write({ happenedOn: '2019-05-05', body: `[나](/reflections/${here.id})` });
    expect(await desk.around(here.id)).toMatchObject({
      previous: null,
      next: null,
      mentionedBy: { reflections: [] },
      onThisDay: { reflections: [] },
    });
    expect((await stranger.get(`/api/reflections/${here.id}/surroundings`)).status).toBe(404);
  });
});
