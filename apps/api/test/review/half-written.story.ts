import type { GoalView } from '@ullim/types/goal';
import { writing } from '../reflection/writing.js';
import { World } from '../world/world.js';
import { LookingBack } from './looking-back.js';

describe('a review that was just opened', () => {
  let world: World;
  let learner: LookingBack;

  beforeAll(async () => {
    world = await World.open();
  });
  beforeEach(async () => {
    learner = new LookingBack(await world.newcomer());
  });
  afterAll(() => world.close());

  it('is half-written: what its semester had is there', async () => {
    const nlp = await learner.pursues();
    const course = await learner.has({
      goalId: nlp.id,
      title: '기계학습',
      status: 'done',
      actual: '2021-41',
    });
    const book = await learner.has({ goalId: nlp.id, status: 'under_way', actual: '2021-11/..' });
    const site = await learner.has({
      ...{
        title: '두 번째 사이트',
        status: 'set_aside',
        actual: '2021-03/2021-10',
        setAsideReason: '울림이 줄어서',
      },
    });
    await learner.studied('2021-10-02', 45, { milestoneId: course.id });
    await learner.studied('2021-11', 30, { goalId: nlp.id });
    await learner.studied('2021-12-01', 20);
    await learner.felt(nlp.id, 2, '2021-08');
    await learner.felt(nlp.id, 4, '2021-12-01', { sentence: '문장이 보인다' });
    const lab = await learner.decided('연구실에 들어갈까', '2021-12-10');
    const post = await writing(learner.person).write();

    const draft = await learner.opens();
    expect(draft).toMatchObject({
      period: '2021-41',
      answers: [],
      keptAt: null,
      previousId: null,
      version: 1,
    });
    expect(draft.facts).toEqual({
      ...{ schema: 1, period: '2021-41', from: '2021-09-01', to: '2021-12-20', takenOn: '2021-12-26' },
      goals: [{ id: nlp.id, name: '자연어처리', dye: nlp.dye, stance: 'pursuing', active: true }],
      done: [{ id: course.id, title: '기계학습', kind: 'book', goalId: nlp.id, on: '2021-41', reason: null }],
      begun: [{ id: book.id, title: book.title, kind: 'book', goalId: nlp.id, on: '2021-11', reason: null }],
      setAside: [
        {
          ...{ id: site.id, title: '두 번째 사이트', kind: 'book', goalId: null },
          ...{ on: '2021-03/2021-10', reason: '울림이 줄어서' },
        },
      ],
      study: {
        ...{ minutes: 95, sessions: 3 },
        byGoal: [
          { goalId: nlp.id, minutes: 75 },
          { goalId: null, minutes: 20 },
        ],
      },
      reflections: [{ id: post.id, title: post.title, on: '2021-41' }],
      resonance: [
        {
          goalId: nlp.id,
          before: { level: 2, on: '2021-08', sentence: null },
          now: { level: 4, on: '2021-12-01', sentence: '문장이 보인다' },
        },
      ],
      decisionsDue: [{ id: lab, question: '연구실에 들어갈까', lookBackOn: '2021-12-10' }],
      plansMoved: [],
    });
    expect(await learner.finds('2021-41')).toEqual(draft.facts);
  });

  it('sees how a goal echoes now in what was given with it, days after the semester ended', async () => {
    const nlp = await learner.pursues();
    await learner.felt(nlp.id, 4, '2021-12-01');
    const draft = await learner.opens();
    await learner.felt(nlp.id, 2, '2021-12-26', { reviewId: draft.id });
    const [echo] = (await learner.reads(draft)).facts.resonance;
    expect(echo).toMatchObject({ before: null, now: { level: 2, on: '2021-12-26' } });
    expect((await learner.finds('2021-41')).resonance).toMatchObject([{ now: { level: 4 } }]);

    const kept = await learner.keeps(draft);
    expect(kept.facts.resonance).toEqual([echo]);
    const winter = await learner.opens({ period: '2021-12-21/2021-12-26' });
    await learner.felt(nlp.id, 5, '2021-12-26', { reviewId: winter.id });
    expect((await learner.reads(winter)).facts.resonance).toMatchObject([{ now: { level: 5 } }]);
  });

  it('tells which plans moved, from where they were to where they are', async () => {
    const exam = await learner.has({ title: '정보처리기사', planned: '2021-24' });
    const first = await learner.change(exam, { planned: '2022-03' });
    await learner.change(first.body, { planned: '2022-40' });
    const unplanned = await learner.has({ title: '언젠가' });
    await learner.change(unplanned, { planned: '2022' });
    expect((await learner.finds('2021-24')).plansMoved).toEqual([
      { milestoneId: exam.id, title: '정보처리기사', old: '2021-24', new: '2022-40' },
    ]);
    expect((await learner.finds('2021-41')).plansMoved).toEqual([]);
  });

  it('knows when something was set aside that never began', async () => {
    const never = await learner.has({ planned: '2021-24' });
    await learner.act(never, 'setting-aside', { on: '2021-11', reason: '다른 길' });
    expect((await learner.finds('2021-41')).setAside).toMatchObject([{ id: never.id, on: '2021-11' }]);
    expect((await learner.finds('2021-24')).setAside).toEqual([]);
  });

  it('is live: it finds what happens while it is open', async () => {
    const draft = await learner.opens();
    await learner.has({ title: '기계학습', status: 'done', actual: '2021-10' });
    await learner.studied('2021-10-02', 45);
    const { facts, version } = await learner.reads(draft);
    expect(facts).toMatchObject({ done: [{ title: '기계학습' }], study: { minutes: 45 } });
    expect(version).toBe(1);
  });

  it('finds nothing of what is in the bin', async () => {
    const nlp = await learner.pursues();
    const course = await learner.has({ goalId: nlp.id, status: 'done', actual: '2021-10' });
    await learner.studied('2021-10-02', 45, { milestoneId: course.id });
    await learner.felt(nlp.id, 4, '2021-12-01');
    await learner.person.delete<GoalView>(`/api/goals/${nlp.id}`, { version: 1 });
    expect(await learner.finds('2021-41')).toMatchObject({
      ...{ goals: [], done: [], resonance: [] },
      study: { minutes: 45, byGoal: [{ goalId: null, minutes: 45 }] },
    });
  });

  it('of a period in which nothing was says so by being empty', async () => {
    const { facts } = await learner.opens({ period: '2009-41' });
    const { goals, done, setAside, begun, reflections, resonance, decisionsDue, plansMoved } = facts;
    expect([goals, done, setAside, begun, reflections, resonance, decisionsDue, plansMoved].flat()).toEqual(
      [],
    );
    expect(facts.study).toEqual({ minutes: 0, sessions: 0, byGoal: [] });
  });

  it('reads its semester by the person’s calendar', async () => {
    await learner.person.patch('/api/me', { calendar: 'plain' }, { version: 1 });
    expect((await learner.opens()).facts).toMatchObject({ from: '2021-08-01', to: '2021-12-31' });
  });
});
