import type { GoalView } from '@ullim/types/goal';
import type { MilestoneView } from '@ullim/types/milestone';
import type { TimelineView } from '@ullim/types/timeline';
import { v7 as newId } from 'uuid';
import { writing } from '../reflection/writing.js';
import { studying } from '../study-session/studying.js';
import type { Person } from '../world/person.js';
import { World } from '../world/world.js';

describe('the timeline', () => {
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

  const timeline = async () => (await learner.get<TimelineView>('/api/timeline')).body;

  it('is empty at first, and knows what day it is where the person lives', async () => {
    world.clock.set('2021-12-26T15:30:00Z');
    expect(await timeline()).toEqual({
      today: '2021-12-27',
      calendar: 'kr',
      goals: [],
      milestones: [],
      reflections: [],
      ...{ readings: [], decisions: [], pivots: [], reviews: [], study: [] },
    });
  });

  it('is the whole journey, each thing as its own list shows it', async () => {
    const goal = { id: newId(), name: '자연어처리', since: '2021-03' };
    await learner.post('/api/goals', goal);
    const milestone = {
      id: newId(),
      goalId: goal.id,
      title: '기계학습',
      details: { kind: 'course' },
      actual: '2021-41',
      status: 'done',
      evidence: [{ id: newId(), type: 'grade', value: 'A+', scale: '4.5' }],
    };
    expect((await learner.post('/api/milestones', milestone)).status).toBe(201);
    await writing(learner).write({ milestoneIds: [milestone.id], goalIds: [goal.id] });
    await studying(learner).log({ milestoneId: milestone.id, minutes: 45 });
    await studying(learner).log({ milestoneId: milestone.id, minutes: 15 });
    await learner.post('/api/resonance-readings', { id: newId(), goalId: goal.id, level: 4 });
    const items = async <View>(url: string) => (await learner.get<{ items: View[] }>(url)).body.items;
    expect(await timeline()).toEqual({
      today: '2021-12-26',
      calendar: 'kr',
      goals: await items('/api/goals'),
      milestones: await items('/api/milestones'),
      reflections: await items('/api/reflections'),
      readings: [expect.objectContaining({ level: 4 })],
      study: [{ on: '2021-12-20', goalId: goal.id, milestoneId: milestone.id, minutes: 60 }],
      ...{ decisions: [], pivots: [], reviews: [] },
    });
    expect(await timeline()).toMatchObject({
      readings: await items('/api/resonance-readings'),
    });
  });

  it('leaves out what is in the bin, what was never kept, and everybody else', async () => {
    await writing(await world.newcomer()).write();
    const desk = writing(learner);
    const room = await desk.write({ kept: false });
    await desk.saveDraft(room.id, newId(), { body: '아직' });
    const goal = { id: newId(), name: '자연어처리', since: '2021-03' };
    await learner.post<GoalView>('/api/goals', goal);
    const milestone = { id: newId(), goalId: goal.id, title: '책', details: { kind: 'book' } };
    await learner.post<MilestoneView>('/api/milestones', milestone);
    const { id } = await desk.write({ goalIds: [goal.id] });
    await learner.post('/api/resonance-readings', { id: newId(), goalId: goal.id, level: 4 });
    await studying(learner).log({ milestoneId: milestone.id });
    await studying(learner).remove(await studying(learner).log());
    await studying(await world.newcomer()).log();
    await learner.delete(`/api/goals/${goal.id}`, { version: 1 });
    expect(await timeline()).toMatchObject({
      goals: [],
      milestones: [],
      reflections: [{ id, goalIds: [] }],
      readings: [],
      study: [{ on: '2021-12-20', goalId: null, milestoneId: null, minutes: 60 }],
    });
  });

  it('is not sent again while the journey and the day are the same', async () => {
    const tag = async () => (await learner.get('/api/timeline')).headers['etag'] as string;
    const status = async (etag: string) =>
      (await learner.get('/api/timeline', { headers: { 'if-none-match': etag } })).status;
    const before = await tag();
    expect(await status(before)).toBe(304);
    await writing(learner).write();
    expect(await status(before)).toBe(200);
    const after = await tag();
    world.clock.pass({ days: 1 });
    expect(await status(after)).toBe(200);
  });
});
