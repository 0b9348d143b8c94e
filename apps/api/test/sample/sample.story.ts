import type { SampleView } from '@ullim/types/journey';
import type { MilestonePage, MilestoneView } from '@ullim/types/milestone';
import type { MilestoneEventPage } from '@ullim/types/milestone-event';
import type { ReflectionPage } from '@ullim/types/reflection';
import type { ReviewPage, ReviewView } from '@ullim/types/review';
import type { TimelineView } from '@ullim/types/timeline';
import { daysMeant } from '@ullim/types/honest-date/days';
import { compareDates, isDue } from '@ullim/types/honest-date/order';
import type { RemovalPage } from '@ullim/types/removal';
import type { GoalList } from '@ullim/types/goal';
import { v7 as newId } from 'uuid';
import { writing } from '../reflection/writing.js';
import type { Person } from '../world/person.js';
import { World } from '../world/world.js';

const NOTHING: SampleView = {
  ...{ goals: 0, milestones: 0, reflections: 0, studySessions: 0 },
  ...{ readings: 0, decisions: 0, pivots: 0, reviews: 0 },
};
const FULL: SampleView = {
  ...{ goals: 4, milestones: 22, reflections: 6, studySessions: 112 },
  ...{ readings: 17, decisions: 3, pivots: 2, reviews: 2 },
};

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

  const reflectionList = async () => (await person.get<ReflectionPage>('/api/reflections')).body.items;
  const history = async (title: string) => {
    const { id } = (await milestones()).find((each) => each.title === title)!;
    return (await person.get<MilestoneEventPage>(`/api/milestones/${id}/events`)).body.items;
  };

  it('shows every kind of thing', async () => {
    expect(await put()).toEqual(FULL);
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

  it('shows the fading of one field, the turn to another, and what was expected of it', async () => {
    await put();
    const { goals, readings, decisions, pivots, today, calendar } = (
      await person.get<TimelineView>('/api/timeline')
    ).body;
    const named = (name: string) => goals.find((goal) => goal.name === name)!;
    const felt = readings
      .filter(({ goalId }) => goalId === named('웹 백엔드').id)
      .sort((a, b) => compareDates(daysMeant(a.on, calendar), daysMeant(b.on, calendar)));
    expect(felt.map(({ level }) => level)).toEqual([4, 5, 5, 4, 3, 2]);

    const turn = pivots.find(({ toGoalId }) => toGoalId === named('머신러닝').id)!;
    expect(turn).toMatchObject({
      from: [{ goalId: named('웹 백엔드').id, fate: 'set_aside' }],
      carriesOver: expect.stringMatching(/흐름/),
    });
    const opened = goals.flatMap(({ spells }) => spells).filter(({ pivotId }) => pivotId === turn.id);
    expect(opened.map(({ stance }) => stance).sort()).toEqual(['pursuing', 'set_aside']);

    const asking = decisions.filter(
      ({ choice, outcome }) =>
        outcome === null && choice?.lookBackOn && isDue(daysMeant(choice.lookBackOn, calendar), today),
    );
    expect(asking.map(({ question }) => question)).toEqual(['언어와 비전, 무엇을 먼저 할까']);
    expect(decisions.flatMap(({ constraints }) => constraints)).toMatchObject([
      { words: '연구실에 적어도 한 해', period: '2022-01/2022-12' },
    ]);
  });

  it('has two reviews, so that then can stand beside now', async () => {
    await put();
    const { items } = (await person.get<ReviewPage>('/api/reviews')).body;
    const [now, then] = items;
    const read = async ({ id }: { id: string }) => (await person.get<ReviewView>(`/api/reviews/${id}`)).body;
    const latest = await read(now!);
    expect(latest).toMatchObject({
      period: '2021-41',
      previousId: then!.id,
      keptAt: '2021-12-26T10:00:00+00:00',
    });
    expect(latest.facts.done.map(({ title }) => title)).toEqual(
      expect.arrayContaining(['기계학습', '딥러닝']),
    );
    expect(latest.facts.study.minutes).toBeGreaterThan(0);
    const { goals, resonance } = latest.facts;
    expect(
      goals.map(({ id, name }) => [name, resonance.find(({ goalId }) => goalId === id)?.now?.level]),
    ).toEqual(
      expect.arrayContaining([
        ['자연어처리', 4],
        ['머신러닝', 5],
        ['컴퓨터 비전', 2],
      ]),
    );
    expect((await read(then!)).facts.takenOn).toBe('2021-06-20');
  });

  it('is there once, however often it is put in', async () => {
    await put();
    expect(await put()).toEqual(FULL);
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
      `SELECT title || body AS words FROM reflections WHERE sample
       UNION ALL SELECT concat(title, note, set_aside_reason, details) FROM milestones WHERE sample
       UNION ALL SELECT concat(given->>'label', given->>'metric') FROM evidence
       UNION ALL SELECT name || why FROM goals WHERE sample
       UNION ALL SELECT reason FROM goal_spells WHERE reason IS NOT NULL
       UNION ALL SELECT concat(question, reason, expectation, outcome) FROM decisions WHERE sample
       UNION ALL SELECT concat(label, speaks_for, speaks_against) FROM decision_options
       UNION ALL SELECT words FROM decision_constraints
       UNION ALL SELECT concat(reason, carries_over) FROM pivots WHERE sample
       UNION ALL SELECT sentence FROM resonance_readings WHERE sample AND sentence IS NOT NULL
       UNION ALL SELECT answers::text FROM reviews WHERE sample
       UNION ALL SELECT note FROM study_sessions WHERE sample`,
    );
    expect(texts.length).toBeGreaterThan(50);
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

  it('tells of each thing how it went, and of nothing after today', async () => {
    await put();
    const book = await history('웹 서버 구조 읽기');
    expect(book.map(({ happenedOn, new: now }) => [happenedOn, now])).toEqual([
      ['2021-04', { status: 'planned', actual: null, reason: null }],
      ['2021-04', { status: 'under_way', actual: '2021-04/..', reason: null }],
      ['2021-06', { status: 'set_aside', actual: '2021-04/2021-06', reason: expect.any(String) }],
    ]);
    expect(await history('비전 논문 세 편')).toMatchObject([
      { kind: 'created', happenedOn: '2021-11' },
      { kind: 'plan_moved', happenedOn: '2021-12-26' },
    ]);
    const [{ latest } = { latest: '' }] = await world.sql<{ latest: string }>(
      'SELECT max(happened_first)::text AS latest FROM milestone_events WHERE written_at = $1',
      [world.clock.now()],
    );
    expect(latest).toBe('2021-12-26');
  });

  it('comes anew after it was removed by hand, and leaves in the bin only what the person writes at, with what that tells of', async () => {
    await put();
    for (const { id, version } of (await person.get<GoalList>('/api/goals')).body.items)
      await person.delete(`/api/goals/${id}`, { version });
    for (const { id, version } of await milestones())
      await person.delete(`/api/milestones/${id}`, { version });
    const reflections = await reflectionList();
    for (const { id, version } of reflections) await person.delete(`/api/reflections/${id}`, { version });
    const [written] = reflections;
    await writing(person).saveDraft(written!.id, newId(), { body: '여기에 적은 말' });
    expect((await person.get<SampleView>('/api/journey/sample')).body).toMatchObject({
      goals: 0,
      milestones: 0,
      reflections: 0,
    });
    expect(await put()).toEqual(FULL);
    const { items } = (await person.get<RemovalPage>('/api/removals')).body;
    expect(items.map(({ noun, title }) => [noun, title])).toEqual([
      ['reflection', written!.title],
      ['goal', '컴퓨터 비전'],
      ['goal', '자연어처리'],
    ]);
    expect(await writing(person).drafts(written!.id)).toMatchObject([{ body: '여기에 적은 말' }]);
  });

  it('leaves a reflection with words of the person at it, and what it tells of', async () => {
    await put();
    const told = (await reflectionList()).find(({ milestoneIds }) => milestoneIds.length > 0)!;
    await writing(person).saveDraft(told.id, newId(), { body: '여기에 적은 말' });
    await takeOut();
    expect(await reflectionList()).toMatchObject([
      { id: told.id, sample: false, drafts: 1, milestoneIds: told.milestoneIds, goalIds: told.goalIds },
    ]);
  });

  it('goes again without a trace', async () => {
    await put();
    expect(await takeOut()).toEqual(NOTHING);
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
