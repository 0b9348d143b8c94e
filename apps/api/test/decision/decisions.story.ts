import type { DecisionView } from '@ullim/types/decision';
import type { GoalView } from '@ullim/types/goal';
import { JourneyExport } from '@ullim/types/journey';
import type { RemovalPage } from '@ullim/types/removal';
import type { TimelineView } from '@ullim/types/timeline';
import { v7 as newId } from 'uuid';
import { ErasureService } from '../../src/removal/erasure.service.js';
import { Learner, succeeded } from '../milestone/learner.js';
import { type Answer, problemIn } from '../world/person.js';
import { World } from '../world/world.js';
import { Decider, option, question } from './decider.js';

describe('decisions', () => {
  let world: World;
  let decider: Decider;
  let learner: Learner;

  beforeAll(async () => {
    world = await World.open();
  });
  beforeEach(async () => {
    world.clock.set('2021-12-26T11:13:00Z');
    const person = await world.newcomer();
    [decider, learner] = [new Decider(person), new Learner(person)];
  });
  afterAll(() => world.close());

  const goalSeen = async ({ id }: GoalView) =>
    succeeded(await decider.person.get<GoalView>(`/api/goals/${id}`));
  const removeGoal = async (goal: GoalView) =>
    succeeded(await decider.person.delete<GoalView>(`/api/goals/${goal.id}`, goal));
  const labels = ({ options }: DecisionView) => options.map(({ label }) => label);

  it('begin open: a question about goals, its options and what bounds them, in the order they were given', async () => {
    const [language, vision] = [await learner.pursues('자연어처리'), await learner.pursues('컴퓨터 비전')];
    const options = [option('비전', { goalId: vision.id }), option('언어', { speaksFor: '읽는 것이 좋다' })];
    const constraints = [{ id: newId(), words: '적어도 한 해는 연구실에', period: '2021-09/2022-08' }];
    const goalIds = [vision.id, language.id];
    expect(await decider.asks({ goalIds, options, constraints })).toMatchObject({
      ...{ goalIds, constraints, choice: null, postponedTo: null, outcome: null, thoughts: [] },
      options: [
        { label: '비전', goalId: vision.id, speaksFor: '' },
        { label: '언어', goalId: null, speaksFor: '읽는 것이 좋다' },
      ],
      ...{ sample: false, version: 1, removedAt: null },
    });
  });

  it('are made once, however often the request is repeated', async () => {
    const body = question();
    const send = (more = {}) => decider.person.post('/api/decisions', { ...body, ...more });
    expect((await send()).status).toBe(201);
    expect(await send()).toMatchObject({ status: 200, body: { id: body.id, version: 1 } });
    expect(problemIn(await send({ question: '다른 물음' }))).toMatchObject({ status: 409, code: 'id_taken' });
  });

  it('say of each goal that is not there where it was named', async () => {
    const [there, gone] = [await learner.pursues(), await learner.pursues()];
    await removeGoal(gone);
    const wrong = {
      goalIds: [there.id, gone.id],
      options: [option('하나', { goalId: newId() }), option('둘', { goalId: there.id })],
    };
    const paths = [
      { path: 'goalIds.1', code: 'not_found' },
      { path: 'options.0.goalId', code: 'not_found' },
    ];
    const made = await decider.person.post('/api/decisions', question(wrong));
    expect(problemIn(made)).toMatchObject({ status: 400, errors: paths });
    expect(problemIn(await decider.change(await decider.asks(), wrong))).toMatchObject({
      status: 400,
      errors: paths,
    });
    expect((await decider.list()).items).toHaveLength(1);
  });

  it('change while they are open: the options and constraints given are the whole of them', async () => {
    const goal = await learner.pursues();
    const bound = { id: newId(), words: '한 해는', period: '2022/..' };
    const asked = await decider.asks({ constraints: [bound] });
    const [first] = asked.options;
    const changed = succeeded(
      await decider.change(asked, {
        question: '무엇을 먼저 할까?',
        goalIds: [goal.id],
        options: [option('둘 다'), { id: first!.id, label: '언어부터', goalId: goal.id }],
      }),
    );
    expect(changed).toMatchObject({
      ...{ question: '무엇을 먼저 할까?', goalIds: [goal.id], constraints: [bound], version: 2 },
      options: [{ label: '둘 다' }, { id: first!.id, label: '언어부터', speaksFor: '', goalId: goal.id }],
    });
    const less = succeeded(await decider.change(changed, { goalIds: [], constraints: [] }));
    expect(less).toMatchObject({ goalIds: [], constraints: [], options: changed.options });
  });

  it('change only from the version that was seen', async () => {
    const asked = await decider.asks();
    succeeded(await decider.change(asked, { question: '하나' }));
    expect(problemIn(await decider.change(asked, { question: '둘' }))).toMatchObject({
      status: 412,
      current: { question: '하나', version: 2 },
    });
    expect((await decider.person.patch(`/api/decisions/${asked.id}`, {})).status).toBe(428);
  });

  it('cannot take an option of another decision for their own', async () => {
    const [one, other] = [await decider.asks(), await decider.asks()];
    const options = [other.options[0]!, option('다른 길')];
    expect(problemIn(await decider.change(one, { options }))).toMatchObject({
      status: 409,
      code: 'id_taken',
    });
    expect(labels(await decider.sees(other))).toEqual(labels(other));
  });

  it('keep what they say of a goal in the bin, which nobody saw while changing them', async () => {
    const [goal, other] = [await learner.pursues(), await learner.pursues()];
    const options = [option('하나', { goalId: goal.id }), option('둘')];
    const asked = await decider.asks({ goalIds: [goal.id, other.id], options });
    const removed = await removeGoal(goal);
    const unseen = await decider.sees(asked);
    expect([unseen.goalIds, unseen.options[0]!.goalId]).toEqual([[other.id], null]);
    succeeded(await decider.change(unseen, { goalIds: [other.id], options: unseen.options }));
    succeeded(await decider.person.delete(`/api/goals/${goal.id}/removal`, removed));
    const seen = await decider.sees(asked);
    expect([[...seen.goalIds].sort(), seen.options[0]!.goalId]).toEqual([
      [goal.id, other.id].sort(),
      goal.id,
    ]);
  });

  it('stand with the open ones first, then the last decided, a page at a time', async () => {
    const early = await decider.hasDecided({ decidedOn: '2020' });
    const late = await decider.hasDecided({ decidedOn: '2021-08' });
    const [open, newer] = [await decider.asks(), await decider.asks()];
    const first = await decider.list('?limit=3');
    const rest = await decider.list(`?limit=3&after=${first.next}`);
    const order = [...first.items, ...rest.items].map(({ id }) => id);
    expect(order).toEqual([newer.id, open.id, late.id, early.id]);
    expect(rest.next).toBeNull();
    const between = await decider.list('?limit=1');
    expect((await decider.list(`?limit=1&after=${between.next}`)).items).toMatchObject([{ id: open.id }]);
  });

  it.each(['x', 'infinity', '2021-02-30~017df6ab-0000-7000-8000-000000000001', 'infinity~1'])(
    'give no page after %s',
    async (after) => {
      const answer = await decider.person.get(`/api/decisions?after=${encodeURIComponent(after)}`);
      expect(problemIn(answer)).toMatchObject({ status: 400, errors: [{ path: 'after' }] });
    },
  );

  it('are found by a goal they are about, and by one that an option leads to', async () => {
    const [goal, other] = [await learner.pursues(), await learner.pursues()];
    const about = await decider.asks({ goalIds: [goal.id] });
    const leading = await decider.asks({ options: [option('하나', { goalId: goal.id }), option('둘')] });
    await decider.asks({ goalIds: [other.id] });
    const { items } = await decider.list(`?goal=${goal.id}`);
    expect(items.map(({ id }) => id)).toEqual([leading.id, about.id]);
  });

  it('go to the bin by their question, and come back with everything', async () => {
    const decided = await decider.hasDecided();
    const removed = succeeded(await decider.remove(decided));
    expect((await decider.list()).items).toEqual([]);
    expect((await decider.remove(removed)).status).toBe(404);
    for (const noun of ['choice', 'outcome', 'postponement'])
      expect((await decider.takeBack(removed, noun)).status).toBe(404);
    const bin = succeeded(await decider.person.get<RemovalPage>('/api/removals'));
    expect(bin.items).toMatchObject([{ noun: 'decision', id: decided.id, title: decided.question }]);
    const back = succeeded(await decider.takeBack(removed, 'removal'));
    expect(back).toEqual({ ...decided, version: 4 });
    expect(problemIn(await decider.takeBack(back, 'removal'))).toMatchObject({ status: 409 });
  });

  it('are erased from the bin after thirty days, with all that hung on them', async () => {
    const decided = succeeded(await decider.think(await decider.hasDecided(), '아직 모르겠다'));
    succeeded(await decider.remove(decided));
    world.clock.pass({ days: 30 });
    await world.app.get(ErasureService).run();
    expect((await decider.person.get(`/api/decisions/${decided.id}`)).status).toBe(404);
    for (const table of ['decision_options', 'decision_thoughts'])
      expect(await world.sql(`SELECT FROM ${table} WHERE decision_id = $1`, [decided.id])).toEqual([]);
  });

  it('outlive the goals they are about', async () => {
    const goal = await learner.pursues();
    const options = [option('하나', { goalId: goal.id }), option('둘')];
    const asked = await decider.asks({ goalIds: [goal.id], options });
    await removeGoal(goal);
    world.clock.pass({ days: 30 });
    await world.app.get(ErasureService).run();
    expect(await decider.sees(asked)).toMatchObject({ goalIds: [], options: [{ goalId: null }, {}] });
    succeeded(await decider.decide(asked));
  });

  it('stand on the timeline and in the export as their list shows them', async () => {
    const goal = await learner.pursues();
    const asked = await decider.asks({ goalIds: [goal.id] });
    const gone = await decider.asks();
    succeeded(await decider.remove(gone));
    const timeline = succeeded(await decider.person.get<TimelineView>('/api/timeline'));
    expect(timeline.decisions).toEqual([asked]);
    const exported = JourneyExport.parse((await decider.person.get('/api/journey/export')).body);
    expect(exported.decisions).toMatchObject([asked, { id: gone.id, removedAt: expect.any(String) }]);
  });

  it('of the sample become one’s own with the goals they are about, as soon as they are touched', async () => {
    const goal = await learner.pursues();
    const asked = await decider.asks({ goalIds: [goal.id] });
    const asSample = async () => {
      await world.sql('UPDATE goals SET sample = true WHERE id = $1', [goal.id]);
      await world.sql('UPDATE decisions SET sample = true WHERE id = $1', [asked.id]);
    };
    const touches: ((seen: DecisionView) => Promise<Answer<DecisionView>>)[] = [
      (seen) => decider.change(seen, { question: '내 물음' }),
      (seen) => decider.decide(seen),
      (seen) => decider.think(seen, '내 생각'),
      (seen) => decider.put(seen, 'outcome', { prediction: 'cannot_tell' }),
    ];
    for (const touch of touches) {
      await asSample();
      expect(succeeded(await touch(await decider.sees(asked))).sample).toBe(false);
      expect((await goalSeen(goal)).sample).toBe(false);
    }
  });
});
