import type { RemovalPage } from '@ullim/types/removal';
import { v7 as newId } from 'uuid';
import { ErasureService } from '../../src/removal/erasure.service.js';
import { writing } from '../reflection/writing.js';
import { studying } from '../study-session/studying.js';
import type { Person } from '../world/person.js';
import { World } from '../world/world.js';

describe('the bin', () => {
  let world: World;
  let learner: Person;

  beforeAll(async () => {
    world = await World.open();
  });
  beforeEach(async () => {
    world.clock.set('2021-12-26T11:13:00Z');
    learner = await world.newcomer();
  });
  afterAll(() => world.close());

  const bin = async (query = '') => (await learner.get<RemovalPage>(`/api/removals${query}`)).body;
  const emptied = () => world.app.get(ErasureService).run();

  const makeGoal = async () => {
    const id = newId();
    await learner.post('/api/goals', { id, name: '자연어처리', since: '2021-03' });
    return id;
  };
  const makeMilestone = async (goalId: string | null = null) => {
    const id = newId();
    await learner.post('/api/milestones', { id, goalId, title: '기계학습', details: { kind: 'course' } });
    return id;
  };
  const remove = async (path: string) => {
    world.clock.pass({ minutes: 1 });
    const answer = await learner.delete(`/api/${path}`, { version: 1 });
    if (answer.status !== 200) throw new Error(`Not removed: ${path}`);
  };

  it('shows what was removed last first, and until when it can come back', async () => {
    const [goal, milestone] = [await makeGoal(), await makeMilestone()];
    const reflection = await writing(learner).write();
    for (const path of [`goals/${goal}`, `milestones/${milestone}`, `reflections/${reflection.id}`])
      await remove(path);
    expect((await bin()).items).toMatchObject([
      {
        noun: 'reflection',
        id: reflection.id,
        title: reflection.title,
        removedAt: '2021-12-26T11:16:00+00:00',
        erasedAfter: '2022-01-25T11:16:00+00:00',
        version: 2,
      },
      { noun: 'milestone', id: milestone, title: '기계학습' },
      { noun: 'goal', id: goal, title: '자연어처리' },
    ]);
  });

  it('is read a page at a time', async () => {
    const ids = [await makeMilestone(), await makeMilestone(), await makeMilestone()];
    for (const id of ids) await remove(`milestones/${id}`);
    const first = await bin('?limit=2');
    const rest = await bin(`?limit=2&after=${first.next}`);
    expect([...first.items, ...rest.items].map(({ id }) => id)).toEqual(ids.reverse());
    expect(rest.next).toBeNull();
  });

  it('holds the milestones that went with their goal under the goal', async () => {
    const goal = await makeGoal();
    await makeMilestone(goal);
    await remove(`goals/${goal}`);
    expect((await bin()).items).toMatchObject([{ noun: 'goal', id: goal }]);
  });

  it('calls a reflection without a title by its first words', async () => {
    const { id } = await writing(learner).write({ title: '', body: '**떨렸다.** 그래도 갔다.' });
    await remove(`reflections/${id}`);
    expect((await bin()).items).toMatchObject([{ title: '떨렸다. 그래도 갔다.' }]);
  });

  it('calls a reflection that was never kept by what was written last', async () => {
    const { write, saveDraft } = writing(learner);
    const { id } = await write({ title: '', body: '', kept: false });
    await saveDraft(id, newId(), { title: '폰에서 쓰다 만 글' });
    world.clock.pass({ minutes: 1 });
    await saveDraft(id, newId(), { body: '제목은 *나중에*.' });
    await remove(`reflections/${id}`);
    expect((await bin()).items).toMatchObject([{ title: '제목은 나중에.' }]);
  });

  it('calls study by its note, and a reading by the goal that echoed', async () => {
    const student = studying(learner);
    const [noted, silent] = [await student.log({ note: '역전파를 손으로' }), await student.log()];
    const reading = { id: newId(), goalId: await makeGoal(), level: 4 };
    await learner.post('/api/resonance-readings', reading);
    for (const { id } of [noted, silent]) await remove(`study-sessions/${id}`);
    await remove(`resonance-readings/${reading.id}`);
    expect((await bin()).items).toMatchObject([
      { noun: 'resonance_reading', id: reading.id, title: '자연어처리', version: 2 },
      { noun: 'study_session', id: silent.id, title: '' },
      { noun: 'study_session', id: noted.id, title: '역전파를 손으로' },
    ]);
  });

  it('takes the readings of a goal along when that is erased, and leaves study without it', async () => {
    const [goal, student] = [await makeGoal(), studying(learner)];
    const study = await student.log({ milestoneId: await makeMilestone(goal) });
    const reading = { id: newId(), goalId: goal, level: 4 };
    await learner.post('/api/resonance-readings', reading);
    await remove(`goals/${goal}`);
    world.clock.pass({ days: 30 });
    await emptied();
    expect((await learner.get(`/api/resonance-readings/${reading.id}`)).status).toBe(404);
    expect(await student.sees(study)).toEqual({ ...study, milestoneId: null });
  });

  it('is one’s own', async () => {
    await remove(`milestones/${await makeMilestone()}`);
    const stranger = await world.newcomer();
    expect((await stranger.get<RemovalPage>('/api/removals')).body.items).toEqual([]);
  });

  it('is emptied after thirty days of what lay in it, with all that hung on it, and of nothing else', async () => {
    const [goal, milestone] = [await makeGoal(), await makeMilestone()];
    const inGoal = await makeMilestone(goal);
    const desk = writing(learner);
    const [gone, stays] = [
      await desk.write(),
      await desk.write({ goalIds: [goal], milestoneIds: [milestone] }),
    ];
    await desk.saveDraft(gone.id, newId(), { body: '초안' });
    await remove(`goals/${goal}`);
    await remove(`reflections/${gone.id}`);
    world.clock.pass({ days: 20 });
    await remove(`milestones/${milestone}`);

    world.clock.pass({ days: 9, hours: 23 });
    await emptied();
    expect((await bin()).items).toHaveLength(3);

    world.clock.pass({ hours: 1 });
    const tag = (await learner.get('/api/removals')).headers['etag'];
    await emptied();
    expect((await bin()).items).toMatchObject([{ id: milestone }]);
    expect((await learner.get('/api/removals')).headers['etag']).not.toBe(tag);
    for (const path of [`goals/${goal}`, `milestones/${inGoal}`, `reflections/${gone.id}`])
      expect((await learner.get(`/api/${path}`)).status).toBe(404);
    expect(await desk.read(stays.id)).toMatchObject({ body: stays.body, version: 1, goalIds: [] });
    for (const table of ['reflection_drafts', 'reflection_revisions'])
      expect(await world.sql(`SELECT FROM ${table} WHERE reflection_id = $1`, [gone.id])).toEqual([]);
  });

  it('keeps a reflection that somebody went on writing, thirty days from their last word', async () => {
    const desk = writing(learner);
    const { id } = await desk.write();
    await remove(`reflections/${id}`);
    world.clock.pass({ days: 10 });
    await desk.saveDraft(id, newId(), { body: '아직 쓰는 중' });
    world.clock.pass({ days: 29 });
    await emptied();
    expect(await desk.drafts(id)).toMatchObject([{ body: '아직 쓰는 중' }]);
    expect((await bin()).items).toMatchObject([{ id, erasedAfter: '2022-02-04T11:14:00+00:00' }]);
    world.clock.pass({ days: 1 });
    await emptied();
    expect((await bin()).items).toEqual([]);
  });

  it('is emptied once, however many copies of the program do it, and however much lies in it', async () => {
    const desk = writing(learner);
    const { id } = await desk.write();
    await world.sql(
      `INSERT INTO reflections SELECT (jsonb_populate_record(r, jsonb_build_object(
         'id', gen_random_uuid(), 'removed_at', '2021-01-01T00:00:00Z'::timestamptz
       ))).* FROM reflections r, generate_series(1, 450) WHERE r.id = $1`,
      [id],
    );
    await Promise.all([emptied(), emptied(), emptied()]);
    expect((await bin()).items).toEqual([]);
    expect((await desk.read(id)).id).toBe(id);
  });

  it('gives back what was taken out of it in time', async () => {
    const milestone = await makeMilestone();
    await remove(`milestones/${milestone}`);
    world.clock.pass({ days: 29 });
    await learner.delete(`/api/milestones/${milestone}/removal`, { version: 2 });
    world.clock.pass({ days: 2 });
    await emptied();
    expect((await learner.get(`/api/milestones/${milestone}`)).status).toBe(200);
  });
});
