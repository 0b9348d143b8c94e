import type { SampleView } from '@ullim/types/journey';
import type { MilestonePage, MilestoneView } from '@ullim/types/milestone';
import type { GoalList } from '@ullim/types/goal';
import { v7 as newId } from 'uuid';
import type { Person } from '../world/person.js';
import { World } from '../world/world.js';

describe('the sample journey', () => {
  let world: World;
  let person: Person;
  beforeAll(async () => {
    world = await World.open();
  });
  beforeEach(async () => {
    person = await world.newcomer();
  });
  afterAll(() => world.close());

  const put = async () => (await person.put<SampleView>('/api/journey/sample')).body;
  const takeOut = async () => (await person.delete<SampleView>('/api/journey/sample')).body;
  const milestones = async () => (await person.get<MilestonePage>('/api/milestones?limit=200')).body.items;

  it('shows every kind of thing', async () => {
    expect(await put()).toEqual({ goals: 4, milestones: 22, reflections: 6 });
    const all = await milestones();
    expect(new Set(all.map(({ details }) => details.kind)).size).toBe(10);
    expect(new Set(all.map(({ status }) => status)).size).toBe(4);
    expect(
      all.filter(({ status, evidence }) => status === 'done' && evidence.length > 0).length,
    ).toBeGreaterThanOrEqual(10);
    expect(all.find(({ firstPlanned }) => firstPlanned !== null)).toMatchObject({
      firstPlanned: '2022-01/2022-02',
      planned: '2022-03/2022-04',
    });
  });

  it('is there once, however often it is put in', async () => {
    await put();
    expect(await put()).toEqual({ goals: 4, milestones: 22, reflections: 6 });
  });

  it('speaks the language of the account, and names no year', async () => {
    const reader = await world.newcomer({ locale: 'en', timeZone: 'Europe/London' });
    await reader.put('/api/journey/sample');
    const { items } = (await reader.get<GoalList>('/api/goals')).body;
    expect(items.map(({ name }) => name)).toEqual([
      'Web back end',
      'Machine learning',
      'Natural language',
      'Computer vision',
    ]);
    const texts = await world.sql<{ words: string }>(
      'SELECT title || body AS words FROM reflections WHERE sample UNION ALL SELECT title || note FROM milestones WHERE sample',
    );
    expect(texts.filter(({ words }) => /\b(19|20)\d\d\b/.test(words))).toEqual([]);
  });

  it('ends on the 26 December that has passed last', async () => {
    world.clock.set('2026-11-24T03:00:00Z');
    person = await world.newcomer();
    await put();
    const spam = (await milestones()).find(({ title }) => title === '스팸 메일 분류기');
    expect(spam?.actual).toBe('2025-11/2025-12-06');
    world.clock.set('2021-12-26T11:13:00Z');
  });

  it('goes again without a trace', async () => {
    await put();
    expect(await takeOut()).toEqual({ goals: 0, milestones: 0, reflections: 0 });
    expect(await milestones()).toEqual([]);
  });

  it('leaves what the person made their own, and the goal that it belongs to', async () => {
    await put();
    const book = (await milestones()).find(({ title }) => title === '말뭉치와 통계')!;
    const edited = await person.put<MilestoneView>(
      `/api/milestones/${book.id}/amount`,
      { ...book.amount, done: 150 },
      { version: book.version },
    );
    expect(edited.body.sample).toBe(false);
    await takeOut();
    expect(await milestones()).toMatchObject([{ title: '말뭉치와 통계', goalId: book.goalId }]);
  });

  it('touches nothing that was there before', async () => {
    const { body: goal } = await person.post<{ id: string }>('/api/goals', {
      id: newId(),
      name: '내 목표',
      since: '2021',
    });
    await put();
    await takeOut();
    const { items } = (await person.get<GoalList>('/api/goals')).body;
    expect(items).toMatchObject([{ id: goal.id, version: 1 }]);
  });
});
