import type { GoalView } from '@ullim/types/goal';
import { JourneyExport } from '@ullim/types/journey';
import type { PivotView } from '@ullim/types/pivot';
import type { RemovalPage } from '@ullim/types/removal';
import type { TimelineView } from '@ullim/types/timeline';
import { v7 as newId } from 'uuid';
import { ErasureService } from '../../src/removal/erasure.service.js';
import { Decider } from '../decision/decider.js';
import { succeeded } from '../milestone/learner.js';
import { writing } from '../reflection/writing.js';
import { problemIn } from '../world/person.js';
import { World } from '../world/world.js';
import { leaving, lifeOf, pivot, Turner } from './turner.js';

describe('pivots', () => {
  let world: World;
  let turner: Turner;
  let [web, learning, language] = [] as unknown as [GoalView, GoalView, GoalView];

  beforeAll(async () => {
    world = await World.open();
  });
  beforeEach(async () => {
    world.clock.set('2021-12-26T11:13:00Z');
    turner = new Turner(await world.newcomer());
    web = await turner.pursues('웹 백엔드', '2020-24');
    learning = await turner.pursues('기계학습', '2021-03');
    language = await turner.pursues('자연어처리', '2021-05');
  });
  afterAll(() => world.close());

  const lives = () =>
    Promise.all([web, learning, language].map(async (goal) => lifeOf(await turner.sees(goal))));
  const versions = () =>
    Promise.all([web, learning, language].map(async (goal) => (await turner.sees(goal)).version));
  const refusedAt = (answer: { status: number; body: unknown }) => {
    const { status, errors = [] } = problemIn(answer as never);
    return [status, ...errors.map(({ path, code }) => `${path} ${code}`)];
  };
  const emptied = async () => {
    world.clock.pass({ days: 30 });
    await world.app.get(ErasureService).run();
  };

  it('close what one turns away from and open what one turns to, as one', async () => {
    const words = { reason: '누르면 움직이는 화면이 더는 설레지 않아서', carriesOver: '파이썬' };
    const made = await turner.turn(web, learning, { stance: 'exploring', ...words });
    expect(made).toMatchObject({
      status: 201,
      headers: { etag: '"1"' },
      body: {
        ...{ toGoalId: learning.id, from: [leaving(web)], on: '2021-07', ...words },
        ...{ decisionId: null, reflectionId: null, sample: false, removedAt: null, version: 1 },
      },
    });
    expect(await lives()).toEqual([
      ['pursuing 2020-24/2021-07', 'set_aside 2021-07/..'],
      ['pursuing 2021-03/2021-07', 'exploring 2021-07/..'],
      ['pursuing 2021-05/..'],
    ]);
    expect(await versions()).toEqual([2, 2, 1]);
    const [first, second] = (await turner.sees(web)).spells;
    expect([first?.pivotId, second?.pivotId, second?.reason]).toEqual([null, made.body.id, null]);
  });

  it.each([
    ['set_aside', ['pursuing 2020-24/2021-07', 'set_aside 2021-07/..']],
    ['paused', ['pursuing 2020-24/2021-07', 'paused 2021-07/..']],
    ['reached', ['pursuing 2020-24/2021-07', 'reached 2021-07/..']],
    ['goes_on', ['pursuing 2020-24/..']],
  ] as const)('say of what one turns away from what becomes of it: %s', async (fate, life) => {
    await turner.hasTurned(web, learning, { from: [leaving(web, fate)] });
    expect(lifeOf(await turner.sees(web))).toEqual(life);
  });

  it('leave a goal in the spell it is in when it is in that stance already', async () => {
    await turner.takesUp(web, 'paused', '2021-04');
    await turner.hasTurned(web, learning, { from: [leaving(web, 'paused')] });
    expect(await lives()).toEqual([
      ['pursuing 2020-24/2021-04', 'paused 2021-04/..'],
      ['pursuing 2021-03/..'],
      ['pursuing 2021-05/..'],
    ]);
    expect(await versions()).toEqual([2, 1, 1]);
  });

  it('lead from several goals to one', async () => {
    const from = [leaving(web), leaving(learning, 'goes_on')];
    expect(await turner.hasTurned(web, language, { from, stance: 'exploring', on: '2021-09' })).toMatchObject(
      {
        from,
      },
    );
    expect(await lives()).toEqual([
      ['pursuing 2020-24/2021-09', 'set_aside 2021-09/..'],
      ['pursuing 2021-03/..'],
      ['pursuing 2021-05/2021-09', 'exploring 2021-09/..'],
    ]);
  });

  it('take up again what was set aside: that is a new spell', async () => {
    await turner.hasTurned(web, learning);
    await turner.hasTurned(learning, web, { on: '2021-10', from: [leaving(learning, 'paused')] });
    expect(lifeOf(await turner.sees(web))).toEqual([
      'pursuing 2020-24/2021-07',
      'set_aside 2021-07/2021-10',
      'pursuing 2021-10/..',
    ]);
  });

  it('are made once, however often the request is repeated', async () => {
    const body = pivot(web, learning);
    const send = (more = {}) => turner.person.post('/api/pivots', { ...body, ...more });
    expect((await send()).status).toBe(201);
    const made = await lives();
    expect(await send()).toMatchObject({ status: 200, body: { id: body.id, version: 1 } });
    expect(await lives()).toEqual(made);
    expect(problemIn(await send({ on: '2021-08' }))).toMatchObject({ status: 409, code: 'id_taken' });
  });

  describe('are refused', () => {
    const refused = async (problem: string[], more: object) => {
      const before = await lives();
      expect(refusedAt(await turner.turn(web, learning, more))).toEqual([400, ...problem]);
      expect([await lives(), (await turner.list()).items]).toEqual([before, []]);
    };

    it('onto itself', () => refused(['from.0.goalId custom'], { toGoalId: web.id }));

    it('from and to goals that are not there', async () => {
      await turner.removes(language);
      const gone = [leaving(web), leaving(language), { goalId: newId(), fate: 'paused' }];
      await refused(['from.1.goalId not_found', 'from.2.goalId not_found'], { from: gone });
      await refused(['toGoalId not_found'], { toGoalId: language.id });
    });

    it('from a stranger’s goals', async () => {
      const theirs = await new Turner(await world.newcomer()).pursues('남의 것');
      await refused(['from.0.goalId not_found'], { from: [leaving(theirs)] });
      await refused(['toGoalId not_found'], { toGoalId: theirs.id });
    });

    it('on a day that is yet to come', async () => {
      for (const on of ['2021-12-27', '2022']) await refused(['on not_yet'], { on });
    });

    it.each([
      ['the goal they lead to began', '2021-02'],
      ['the goal they leave began', '2020-23'],
    ])('before %s', (_, on) => refused(['on before_the_last_spell'], { on }));

    it('naming the goal that came later, and since when', async () => {
      const { errors } = problemIn(await turner.turn(web, learning, { on: '2020-23' }));
      expect(errors).toEqual([
        expect.objectContaining({
          message: expect.stringContaining(learning.name),
          params: { goal: learning.name, date: '2021-03' },
        }),
      ]);
    });

    it('before one of the goals took its last turn, though it goes on', async () => {
      await turner.takesUp(web, 'exploring', '2021-10');
      await refused(['on before_the_last_spell'], { from: [leaving(web, 'goes_on')] });
    });

    it('with a decision or a reflection that is not there', async () => {
      const { id, version } = await writing(turner.person).write();
      succeeded(await turner.person.delete(`/api/reflections/${id}`, { version }));
      await refused(['decisionId not_found', 'reflectionId not_found'], {
        decisionId: newId(),
        reflectionId: id,
      });
    });
  });

  it('may be dated as roughly as one knows', async () => {
    for (const on of ['2021', '2021-40~', '2021-03'])
      succeeded(await turner.undo(await turner.hasTurned(web, learning, { on })));
  });

  it('make no circle on one date, there and back or by another goal', async () => {
    const on = '2021-07-01';
    const paused = (goal: GoalView) => ({ from: [leaving(goal, 'paused')] });
    await turner.hasTurned(web, learning, { on });
    expect(refusedAt(await turner.turn(learning, web, { on }))).toEqual([400, 'from.0.goalId circle']);
    const onward = await turner.hasTurned(learning, language, { on });
    const from = [leaving(language, 'goes_on')];
    for (const same of [on, '2021-07', '2021', '2021-22'])
      expect(refusedAt(await turner.turn(language, web, { on: same, from }))).toEqual([
        400,
        'from.0.goalId circle',
      ]);
    await turner.hasTurned(language, web, { on: '2021-07-02', from });
    succeeded(await turner.undo(onward));
    succeeded(await turner.turn(language, learning, { on: '2021-07-03', ...paused(language) }));
  });

  it('are undone: exactly the spells of before are there again', async () => {
    await turner.hasTurned(web, learning, { stance: 'exploring', on: '2021-06' });
    const [before, seen] = [await lives(), await versions()];
    const from = [leaving(learning), leaving(web, 'reached')];
    const made = await turner.hasTurned(learning, language, { from, stance: 'exploring' });
    const undone = succeeded(await turner.undo(made));
    expect(undone).toEqual({ ...made, version: 2, removedAt: expect.any(String) });
    expect(await lives()).toEqual(before);
    expect(await versions()).toEqual(seen.map((version) => version + 2));
    expect((await turner.undo(undone)).status).toBe(404);
  });

  it('are not undone while a later stance stands on them', async () => {
    const made = await turner.hasTurned(web, learning, { stance: 'exploring' });
    const later = await turner.takesUp(learning, 'pursuing', '2021-09');
    const before = await lives();
    expect(problemIn(await turner.undo(made))).toMatchObject({
      status: 409,
      code: 'conflict',
      detail: expect.stringContaining('since'),
    });
    expect(await lives()).toEqual(before);
    const spell = `/api/goals/${learning.id}/spells/${later.spells.at(-1)!.id}`;
    succeeded(await turner.person.delete(spell, later));
    succeeded(await turner.undo(made));
  });

  it('are undone one after the other, the last first', async () => {
    const before = await lives();
    const [one, other] = [
      await turner.hasTurned(web, learning, { stance: 'exploring' }),
      await turner.hasTurned(learning, language, { stance: 'exploring', on: '2021-09' }),
    ];
    expect(problemIn(await turner.undo(one))).toMatchObject({ status: 409 });
    for (const each of [other, one]) succeeded(await turner.undo(each));
    expect(await lives()).toEqual(before);
  });

  it('lie in the bin by the goal they led to, and are made again', async () => {
    const made = await turner.hasTurned(web, learning, { stance: 'exploring' });
    const turned = await lives();
    const undone = succeeded(await turner.undo(made));
    expect((await turner.list()).items).toEqual([]);
    const bin = succeeded(await turner.person.get<RemovalPage>('/api/removals'));
    expect(bin.items).toMatchObject([{ noun: 'pivot', id: made.id, title: '기계학습' }]);
    const again = succeeded(await turner.makeAgain(undone));
    expect(again).toEqual({ ...made, version: 3 });
    expect(await lives()).toEqual(turned);
    expect((await turner.sees(learning)).spells.at(-1)!.pivotId).toBe(made.id);
    expect(problemIn(await turner.makeAgain(again))).toMatchObject({ status: 409 });
    succeeded(await turner.undo(again));
  });

  it('are not made again when they no longer fit', async () => {
    const undone = async (made: Promise<PivotView>) => succeeded(await turner.undo(await made));
    const refuses = async (gone: PivotView) => {
      const before = await lives();
      const answer = await turner.makeAgain(gone);
      expect(problemIn(answer)).toMatchObject({
        status: 409,
        code: 'conflict',
        detail: expect.stringMatching(/\w/),
      });
      expect(await lives()).toEqual(before);
    };
    const there = await undone(turner.hasTurned(web, learning));
    const back = await turner.hasTurned(learning, web, { from: [leaving(learning, 'goes_on')] });
    await refuses(there);
    succeeded(await turner.undo(back));
    const removed = await turner.removes(web);
    await refuses(there);
    succeeded(await turner.person.delete(`/api/goals/${web.id}/removal`, removed));
    await turner.takesUp(web, 'exploring', '2021-10');
    await refuses(there);
  });

  it('alone take back the stances they opened, and mend them; what was said of those is one’s own', async () => {
    await turner.hasTurned(web, learning);
    const { spells, version } = await turner.sees(web);
    const spell = `/api/goals/${web.id}/spells/${spells[1]!.id}`;
    for (const answer of [
      await turner.person.delete(spell, { version }),
      await turner.person.patch(spell, { since: '2021-08' }, { version }),
      await turner.person.patch(spell, { stance: 'paused', reason: '다른 말' }, { version }),
    ])
      expect(problemIn(answer)).toMatchObject({
        status: 409,
        code: 'conflict',
        detail: expect.stringContaining('Undo the pivot'),
      });
    const changes = { stance: 'set_aside', since: '2021-07', reason: '울림이 줄어서' };
    const mended = succeeded(await turner.person.patch<GoalView>(spell, changes, { version }));
    expect(mended.spells[1]).toEqual({ ...spells[1], reason: '울림이 줄어서' });
  });

  it('have their words changed, and where they came from', async () => {
    const made = await turner.hasTurned(web, learning);
    const decision = await new Decider(turner.person).hasDecided();
    const reflection = await writing(turner.person).write();
    const changes = { reason: '이제 보니', decisionId: decision.id, reflectionId: reflection.id };
    const changed = succeeded(await turner.change(made, changes));
    expect(changed).toEqual({ ...made, ...changes, version: 2 });
    expect(refusedAt(await turner.change(changed, { decisionId: newId() }))).toEqual([
      400,
      'decisionId not_found',
    ]);
    expect(problemIn(await turner.change(made, { reason: '' }))).toMatchObject({
      status: 412,
      current: changed,
    });
    expect((await turner.person.patch(`/api/pivots/${made.id}`, {})).status).toBe(428);
    const none = succeeded(await turner.change(changed, { decisionId: null, reflectionId: null }));
    expect(none).toMatchObject({ decisionId: null, reflectionId: null, carriesOver: made.carriesOver });
  });

  it('stand with the last turn first, a page at a time, and by goal', async () => {
    const first = await turner.hasTurned(web, learning);
    const branch = { from: [leaving(learning, 'goes_on')] };
    const second = await turner.hasTurned(learning, language, { on: '2021-09', ...branch });
    const third = await turner.hasTurned(web, language, { on: '2021-10', from: [leaving(web, 'goes_on')] });
    const page = await turner.list('?limit=2');
    const rest = await turner.list(`?limit=2&after=${page.next}`);
    expect([...page.items, ...rest.items]).toEqual([third, second, first]);
    expect(rest.next).toBeNull();
    expect((await turner.list(`?goal=${learning.id}`)).items).toEqual([second, first]);
    expect(refusedAt(await turner.person.get('/api/pivots?after=x'))).toEqual([400, 'after invalid_key']);
  });

  it('are on the timeline and in the export', async () => {
    const made = await turner.hasTurned(web, learning);
    const undone = succeeded(
      await turner.undo(await turner.hasTurned(learning, language, { on: '2021-09', stance: 'exploring' })),
    );
    const timeline = succeeded(await turner.person.get<TimelineView>('/api/timeline'));
    expect(timeline.pivots).toEqual([made]);
    const exported = JourneyExport.parse((await turner.person.get('/api/journey/export')).body);
    expect(exported.pivots).toEqual([
      { ...made, stance: 'pursuing' },
      { ...undone, stance: 'exploring' },
    ]);
  });

  it('go out of sight with the goal they lead to, and with the last one they leave', async () => {
    const from = [leaving(web), leaving(learning)];
    const made = await turner.hasTurned(web, language, { from });
    const seen = async () => (await turner.list()).items;
    const bringBack = async ({ id, version }: GoalView) =>
      succeeded(await turner.person.delete(`/api/goals/${id}/removal`, { version }));
    const gone = await turner.removes(web);
    expect(await seen()).toEqual([{ ...made, from: [leaving(learning)] }]);
    const last = await turner.removes(learning);
    expect(await seen()).toEqual([]);
    await bringBack(last);
    await bringBack(gone);
    await turner.removes(language);
    expect(await seen()).toEqual([]);
  });

  it('are undone though one of their goals lies in the bin, which comes back as it was before', async () => {
    const made = await turner.hasTurned(web, learning);
    await turner.removes(web);
    succeeded(await turner.undo(made));
    expect(lifeOf(await turner.sees(web))).toEqual(['pursuing 2020-24/..']);
  });

  it('are gone with the goal they led to, and leave the others in the stance they are in', async () => {
    const made = await turner.hasTurned(web, learning);
    await turner.removes(learning);
    await emptied();
    expect((await turner.person.get(`/api/pivots/${made.id}`)).status).toBe(404);
    const { spells, version } = await turner.sees(web);
    expect(spells[1]).toMatchObject({ stance: 'set_aside', pivotId: null });
    succeeded(await turner.person.delete(`/api/goals/${web.id}/spells/${spells[1]!.id}`, { version }));
  });

  it('outlive a goal they left, and are gone with the last one: no stance waits for a pivot that nobody sees', async () => {
    const from = [leaving(web), leaving(language)];
    const made = await turner.hasTurned(web, learning, { from, stance: 'exploring' });
    await turner.removes(web);
    await emptied();
    expect((await turner.list()).items).toEqual([{ ...made, from: [leaving(language)] }]);
    await turner.removes(language);
    await emptied();
    expect((await turner.person.get(`/api/pivots/${made.id}`)).status).toBe(404);
    const { spells, version } = await turner.sees(learning);
    expect(spells[1]).toMatchObject({ stance: 'exploring', pivotId: null });
    succeeded(await turner.person.delete(`/api/goals/${learning.id}/spells/${spells[1]!.id}`, { version }));
  });

  it('outlive the decision and the reflection they came from', async () => {
    const decider = new Decider(turner.person);
    const [decision, reflection] = [await decider.hasDecided(), await writing(turner.person).write()];
    const made = await turner.hasTurned(web, learning, {
      decisionId: decision.id,
      reflectionId: reflection.id,
    });
    succeeded(await decider.remove(decision));
    succeeded(await turner.person.delete(`/api/reflections/${reflection.id}`, { version: 1 }));
    const none = { ...made, decisionId: null, reflectionId: null };
    expect((await turner.list()).items).toEqual([none]);
    await emptied();
    expect((await turner.list()).items).toEqual([none]);
  });

  it('keep where they came from while that lies in the bin, which nobody saw while changing them', async () => {
    const decider = new Decider(turner.person);
    const [decision, reflection] = [await decider.hasDecided(), await writing(turner.person).write()];
    const links = { decisionId: decision.id, reflectionId: reflection.id };
    const made = await turner.hasTurned(web, learning, links);
    const removed = succeeded(await decider.remove(decision));
    const form = { reason: '이제 보니', decisionId: null, reflectionId: reflection.id };
    const changed = succeeded(await turner.change(made, form));
    expect(changed).toMatchObject(form);
    const { version } = removed;
    succeeded(await turner.person.delete(`/api/decisions/${decision.id}/removal`, { version }));
    expect((await turner.list()).items).toEqual([{ ...changed, ...links }]);
    expect(succeeded(await turner.change(changed, form))).toMatchObject(form);
  });

  it('make one’s own what they touch of the sample', async () => {
    const [decision, reflection] = [
      await new Decider(turner.person).hasDecided(),
      await writing(turner.person).write(),
    ];
    const tables = ['goals', 'decisions', 'reflections', 'pivots'];
    const mine = `account_id = (SELECT account_id FROM goals WHERE id = $1)`;
    const asSample = () =>
      Promise.all(
        tables.map((table) => world.sql(`UPDATE ${table} SET sample = true WHERE ${mine}`, [web.id])),
      );
    const sampled = async () =>
      (
        await Promise.all(
          tables.map((table) =>
            world.sql<{ id: string }>(`SELECT id FROM ${table} WHERE sample AND ${mine}`, [web.id]),
          ),
        )
      )
        .flat()
        .map(({ id }) => id);
    await asSample();
    const links = { decisionId: decision.id, reflectionId: reflection.id };
    const made = await turner.hasTurned(web, learning, { ...links, from: [leaving(web, 'goes_on')] });
    expect(await sampled()).toEqual([language.id]);
    await asSample();
    succeeded(await turner.change(made, { reason: '내 말' }));
    expect(await sampled()).toEqual([language.id]);
  });
});
