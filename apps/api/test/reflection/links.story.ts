import type { GoalView } from '@ullim/types/goal';
import type { MilestoneView } from '@ullim/types/milestone';
import type { ReflectionPage } from '@ullim/types/reflection';
import { v7 as newId } from 'uuid';
import { type Person, problemIn } from '../world/person.js';
import { World } from '../world/world.js';
import { post, writing } from './writing.js';

describe('what a reflection tells of', () => {
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

  const goalOf = async (person: Person, more = {}) =>
    (
      await person.post<GoalView>('/api/goals', {
        id: newId(),
        name: '자연어처리',
        since: '2021-03',
        ...more,
      })
    ).body;
  const milestoneOf = async (person: Person, more = {}) =>
    (
      await person.post<MilestoneView>('/api/milestones', {
        id: newId(),
        title: '기계학습',
        details: { kind: 'course' },
        ...more,
      })
    ).body;
  const goal = () => goalOf(learner);
  const milestone = (more = {}) => milestoneOf(learner, more);
  const about = async (filter: string) =>
    (await learner.get<ReflectionPage>(`/api/reflections?${filter}`)).body.items.map(({ id }) => id);

  it('stands in the order the person gave, each once', async () => {
    const [a, b, c] = [await milestone(), await milestone(), await milestone()];
    const written = await desk.write({ milestoneIds: [c.id, a.id, c.id, b.id] });
    expect(written.milestoneIds).toEqual([c.id, a.id, b.id]);
    const moved = await desk.keep(written.id, 1, { milestoneIds: [b.id, c.id] });
    expect(moved.body.milestoneIds).toEqual([b.id, c.id]);
    expect((await desk.keep(written.id, 2, { title: '새 제목' })).body.milestoneIds).toEqual([b.id, c.id]);
  });

  it('is never a stranger’s, which is answered like what is not there', async () => {
    const stranger = await world.newcomer();
    const [mine, theirs] = [await milestone(), await milestoneOf(stranger)];
    const theirGoal = await goalOf(stranger);
    const asked = async (milestoneIds: string[], goalIds: string[]) =>
      problemIn(await learner.post('/api/reflections', post({ milestoneIds, goalIds })));
    const refused = await asked([mine.id, mine.id, theirs.id], [theirGoal.id]);
    expect(refused).toMatchObject({
      status: 400,
      errors: [
        { path: 'milestoneIds.2', code: 'not_found' },
        { path: 'goalIds.0', code: 'not_found' },
      ],
    });
    expect(await asked([mine.id, mine.id, newId()], [newId()])).toEqual(refused);
    expect(await about('')).toEqual([]);
  });

  it('loses sight of what is in the bin, and sees it again when it is back', async () => {
    const [kept, gone] = [await milestone(), await milestone()];
    const { id } = await desk.write({ milestoneIds: [gone.id, kept.id] });
    const removed = await learner.delete<MilestoneView>(`/api/milestones/${gone.id}`, { version: 1 });
    expect((await desk.read(id)).milestoneIds).toEqual([kept.id]);

    expect((await desk.keep(id, 1, { milestoneIds: [kept.id] })).status).toBe(200);
    const again = await desk.keep(id, 2, { milestoneIds: [gone.id] });
    expect(problemIn(again)).toMatchObject({ status: 400, errors: [{ path: 'milestoneIds.0' }] });

    await learner.delete(`/api/milestones/${gone.id}/removal`, { version: removed.body.version });
    expect((await desk.read(id)).milestoneIds.sort()).toEqual([kept.id, gone.id].sort());
  });

  it('finds the reflections of a goal, those about its milestones too, and of one milestone', async () => {
    const nlp = await goal();
    const [course, other] = [await milestone({ goalId: nlp.id }), await milestone()];
    const ofGoal = await desk.write({ goalIds: [nlp.id], happenedOn: '2021' });
    const ofCourse = await desk.write({ milestoneIds: [course.id], happenedOn: '2020' });
    await desk.write({ milestoneIds: [other.id] });
    expect(await about(`goal=${nlp.id}`)).toEqual([ofGoal.id, ofCourse.id]);
    expect(await about(`milestone=${course.id}`)).toEqual([ofCourse.id]);
    expect(await about(`goal=${newId()}`)).toEqual([]);
  });

  it('is the person’s own from then on, no longer the sample’s', async () => {
    const [course, nlp] = [await milestone(), await goal()];
    await world.sql('UPDATE milestones SET sample = true WHERE id = $1', [course.id]);
    await world.sql('UPDATE goals SET sample = true WHERE id = $1', [nlp.id]);
    await desk.write({ milestoneIds: [course.id], goalIds: [nlp.id] });
    const linked = (await learner.get<MilestoneView>(`/api/milestones/${course.id}`)).body;
    expect(linked).toMatchObject({ sample: false, version: 2 });
    expect((await learner.get<GoalView>(`/api/goals/${nlp.id}`)).body).toMatchObject({
      sample: false,
      version: 2,
    });
  });
});
