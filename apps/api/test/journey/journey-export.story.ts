import { JourneyExport } from '@ullim/types/journey';
import { v7 as newId } from 'uuid';
import { writing } from '../reflection/writing.js';
import { hour, studying } from '../study-session/studying.js';
import type { Person } from '../world/person.js';
import { World } from '../world/world.js';

describe('the export of a journey', () => {
  let world: World;
  let learner: Person;

  beforeAll(async () => {
    world = await World.open();
    learner = await world.newcomer({ handle: 'haneul' });
  });
  afterAll(() => world.close());

  it('is a file with everything in it: the bin, the history, what was never kept', async () => {
    await writing(await world.newcomer()).write();
    const goal = { id: newId(), name: '자연어처리', since: '2021-03' };
    await learner.post('/api/goals', goal);
    const milestone = { id: newId(), goalId: goal.id, title: '책', details: { kind: 'book' } };
    await learner.post('/api/milestones', milestone);
    const desk = writing(learner);
    const kept = await desk.write({ body: '하나', milestoneIds: [milestone.id] });
    await desk.keep(kept.id, 1, { body: '둘' });
    const room = await desk.write({ title: '', body: '', kept: false });
    await desk.saveDraft(room.id, newId(), { body: '셋' });
    const student = studying(learner);
    const [read, gone] = [await student.log({ milestoneId: milestone.id }), await student.log()];
    await student.remove(gone);
    const reading = { id: newId(), goalId: goal.id, level: 4, milestoneId: milestone.id };
    await learner.post('/api/resonance-readings', reading);
    await learner.delete(`/api/goals/${goal.id}`, { version: 1 });

    const answer = await learner.get<JourneyExport>('/api/journey/export');
    expect(answer.headers).toMatchObject({
      'content-type': expect.stringContaining('application/json'),
      'content-disposition': 'attachment; filename="ullim-haneul-2021-12-26.json"',
    });
    expect(answer.headers).not.toHaveProperty('etag');
    expect(JourneyExport.parse(answer.body)).toMatchObject({
      schema: 1,
      exportedAt: '2021-12-26T11:13:00.000Z',
      account: { handle: 'haneul' },
      goals: [{ id: goal.id, removedAt: expect.any(String) }],
      milestones: [{ id: milestone.id, removedAt: expect.any(String) }],
      events: [{ milestoneId: milestone.id, event: { kind: 'created' } }],
      reflections: [
        { id: kept.id, body: '둘', milestoneIds: [milestone.id] },
        { id: room.id, keptAt: null },
      ],
      drafts: [{ reflectionId: room.id, draft: { body: '셋' } }],
      revisions: [{ revision: { body: '둘' } }, { revision: { body: '하나' } }],
      studySessions: [
        { id: read.id, milestoneId: milestone.id, removedAt: null },
        { id: gone.id, removedAt: expect.any(String) },
      ],
      readings: [reading],
    });
  });

  it('holds what a restored bin needs: the parent that lies in it, and what went with its goal', async () => {
    const person = await world.newcomer();
    const [goal, whole, part] = [newId(), newId(), newId()];
    await person.post('/api/goals', { id: goal, name: '자연어처리', since: '2021-03' });
    const course = { title: '기계학습', details: { kind: 'course' } };
    await person.post('/api/milestones', { ...course, id: whole });
    await person.post('/api/milestones', { ...course, id: part, parentId: whole, goalId: goal });
    await person.delete(`/api/milestones/${whole}`, { version: 1 });
    await person.delete(`/api/goals/${goal}`, { version: 1 });
    const { body } = await person.get('/api/journey/export');
    expect(JourneyExport.parse(body).milestones).toMatchObject([
      { id: whole, parentId: null, removedWith: null },
      { id: part, parentId: whole, goalId: goal, removedWith: goal },
    ]);
  });

  it.each([50, 51, 120])('has every one of %i things', async (many) => {
    const person = await world.newcomer();
    const sessions = [...Array(many)].map(() => hour());
    expect((await studying(person).fillIn(sessions)).status).toBe(201);
    const { body } = await person.get('/api/journey/export');
    const ids = JourneyExport.parse(body).studySessions.map(({ id }) => id);
    expect(ids).toEqual(sessions.map(({ id }) => id).sort());
  });

  it('is a whole document of an empty journey too', async () => {
    const { body } = await (await world.newcomer()).get('/api/journey/export');
    expect(JourneyExport.parse(body)).toMatchObject({ goals: [], revisions: [] });
  });

  it('is for the person alone', async () => {
    expect((await world.visitor().get('/api/journey/export')).status).toBe(401);
  });
});
