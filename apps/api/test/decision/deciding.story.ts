import type { DecisionView } from '@ullim/types/decision';
import type { TimelineView } from '@ullim/types/timeline';
import { v7 as newId } from 'uuid';
import { Learner, succeeded } from '../milestone/learner.js';
import { problemIn } from '../world/person.js';
import { World } from '../world/world.js';
import { Decider, option } from './decider.js';

describe('deciding', () => {
  let world: World;
  let decider: Decider;
  let handle: string;

  beforeAll(async () => {
    world = await World.open();
  });
  beforeEach(async () => {
    world.clock.set('2021-12-26T11:13:00Z');
    handle = `p${newId().slice(-12)}`;
    decider = new Decider(await world.newcomer({ handle }));
  });
  afterAll(() => world.close());

  const refusedAt = (answer: { status: number; body: unknown }) => {
    const { status, errors = [] } = problemIn(answer as never);
    return [status, ...errors.map(({ path, code }) => `${path} ${code}`)];
  };

  /** Long after the last time. */
  const startsAgainOn = async (instant: string) => {
    world.clock.set(instant);
    succeeded(await decider.person.post('/api/sessions', { login: handle, password: 'a quiet sentence' }));
  };

  it('writes down the choice, why, and what is expected of it, today unless another day is told', async () => {
    world.clock.set('2021-12-26T16:00:00Z');
    const asked = await decider.asks();
    const words = { reason: '읽는 것이 좋아서', expectation: '봄이면 논문을 혼자 읽는다' };
    const decided = succeeded(await decider.decide(asked, { ...words, lookBackOn: '2022-06' }));
    expect(decided.choice).toEqual({
      ...{ optionId: asked.options[0]!.id, ...words, decidedOn: '2021-12-27', lookBackOn: '2022-06' },
      writtenAt: '2021-12-26T16:00:00+00:00',
    });
    const past = await decider.hasDecided({ decidedOn: '2021-41' });
    expect(past.choice).toMatchObject({ decidedOn: '2021-41', lookBackOn: null });
  });

  it('takes one of its own options', async () => {
    const [asked, other] = [await decider.asks(), await decider.asks()];
    for (const optionId of [newId(), other.options[0]!.id])
      expect(refusedAt(await decider.decide(asked, { optionId }))).toEqual([400, 'optionId not_found']);
  });

  it.each([
    ['in a year to come', { decidedOn: '2022' }, 'decidedOn not_yet'],
    ['tomorrow', { decidedOn: '2021-12-27' }, 'decidedOn not_yet'],
    [
      'with a look back before it',
      { decidedOn: '2021-09', lookBackOn: '2021-08' },
      'lookBackOn before_the_decision',
    ],
    ['with a look back before today', { lookBackOn: '2021-12-25' }, 'lookBackOn before_the_decision'],
  ])('is refused %s', async (_, more, problem) => {
    const asked = await decider.asks();
    expect(refusedAt(await decider.decide(asked, more))).toEqual([400, problem]);
    expect(await decider.sees(asked)).toEqual(asked);
  });

  it.each([
    ['this year', { decidedOn: '2021' }],
    ['and looked back on in the same month', { decidedOn: '2021-09', lookBackOn: '2021-09' }],
    ['and looked back on in the year it lies in', { decidedOn: '2021-09', lookBackOn: '2021' }],
  ])('may be dated as roughly as one knows: %s', async (_, more) => {
    expect((await decider.hasDecided(more)).choice).toMatchObject(more);
  });

  it('freezes the words: they change no more, and the choice is made once', async () => {
    const decided = await decider.hasDecided();
    for (const answer of [
      await decider.change(decided, { question: '다른 물음' }),
      await decider.change(decided, { options: [option('하나'), option('둘')] }),
      await decider.decide(decided, { optionId: decided.options[1]!.id }),
    ])
      expect(problemIn(answer)).toMatchObject({ status: 409, code: 'conflict', detail: expect.any(String) });
    expect(await decider.sees(decided)).toEqual(decided);
  });

  it('can be taken back on the day it was written, and all is as it was', async () => {
    const asked = await decider.asks();
    const decided = succeeded(await decider.decide(asked, { decidedOn: '2020', lookBackOn: '2022' }));
    const postponed = succeeded(await decider.put(decided, 'postponement', { to: '2023' }));
    const open = succeeded(await decider.takeBack(postponed, 'choice'));
    expect(open).toEqual({ ...asked, version: 4 });
    expect(problemIn(await decider.takeBack(open, 'choice'))).toMatchObject({ status: 409 });
    succeeded(await decider.change(open, { question: '다시 묻는다' }));
  });

  it('ends its day where the person is', async () => {
    world.clock.set('2021-12-26T14:59:00Z');
    const decided = await decider.hasDecided();
    const elsewhere = new Decider(await world.newcomer({ timeZone: 'Europe/London' }));
    const there = await elsewhere.hasDecided();
    world.clock.pass({ minutes: 1 });
    expect(problemIn(await decider.takeBack(decided, 'choice'))).toMatchObject({
      status: 409,
      code: 'conflict',
      detail: expect.stringContaining('the day it was written'),
    });
    expect((await elsewhere.takeBack(there, 'choice')).status).toBe(200);
  });

  it('cannot be taken back once what happened is written', async () => {
    const decided = await decider.hasDecided();
    const told = succeeded(await decider.put(decided, 'outcome', { prediction: 'partly' }));
    expect(problemIn(await decider.takeBack(told, 'choice'))).toMatchObject({ status: 409 });
    const untold = succeeded(await decider.takeBack(told, 'outcome'));
    expect((await decider.takeBack(untold, 'choice')).status).toBe(200);
  });

  it('rests until the look-back day, and then tells what happened beside the old words', async () => {
    const decided = await decider.hasDecided({
      expectation: '봄이면 논문을 혼자 읽는다',
      lookBackOn: '2022-06',
    });
    await startsAgainOn('2022-05-31T15:00:00Z');
    const { today, decisions } = succeeded(await decider.person.get<TimelineView>('/api/timeline'));
    expect([today, decisions]).toEqual(['2022-06-01', [decided]]);
    const outcome = { prediction: 'partly', words: '읽기는 하는데 혼자는 아니다' };
    const told = succeeded(await decider.put(decided, 'outcome', outcome));
    expect(told).toEqual({
      ...decided,
      outcome: { ...outcome, on: '2022-06-01', writtenAt: '2022-05-31T15:00:00+00:00' },
      version: 3,
    });
    world.clock.pass({ days: 1 });
    const mended = succeeded(await decider.put(told, 'outcome', { prediction: 'otherwise', on: '2022-05' }));
    expect(mended.outcome).toEqual({
      ...{ on: '2022-05', words: '', prediction: 'otherwise' },
      writtenAt: '2022-06-01T15:00:00+00:00',
    });
    expect(mended.choice).toEqual(decided.choice);
  });

  it('has no outcome before a choice, none before the decision, and none from the future', async () => {
    const asked = await decider.asks();
    const partly = { prediction: 'partly' };
    expect(problemIn(await decider.put(asked, 'outcome', partly))).toMatchObject({ status: 409 });
    const decided = succeeded(await decider.decide(asked, { decidedOn: '2021-09' }));
    const early = await decider.put(decided, 'outcome', { ...partly, on: '2021-08' });
    expect(refusedAt(early)).toEqual([400, 'on before_the_decision']);
    const late = await decider.put(decided, 'outcome', { ...partly, on: '2022' });
    expect(refusedAt(late)).toEqual([400, 'on not_yet']);
    expect(problemIn(await decider.takeBack(decided, 'outcome'))).toMatchObject({ status: 409 });
  });

  it('can be asked about later: the first look-back day stays as it was decided', async () => {
    const decided = await decider.hasDecided({ lookBackOn: '2022-06' });
    const later = succeeded(await decider.put(decided, 'postponement', { to: '2022-09' }));
    expect(later).toMatchObject({ postponedTo: '2022-09', choice: decided.choice });
    const again = succeeded(await decider.put(later, 'postponement', { to: '2023' }));
    const back = succeeded(await decider.takeBack(again, 'postponement'));
    expect(back).toEqual({ ...decided, version: 5 });
    expect(problemIn(await decider.takeBack(back, 'postponement'))).toMatchObject({ status: 409 });
  });

  it('is not put off before it was decided, to before that, or when all is told', async () => {
    const asked = await decider.asks();
    const to = { to: '2022' };
    expect(problemIn(await decider.put(asked, 'postponement', to))).toMatchObject({ status: 409 });
    const decided = succeeded(await decider.decide(asked, { decidedOn: '2021-09' }));
    const early = await decider.put(decided, 'postponement', { to: '2021-08' });
    expect(refusedAt(early)).toEqual([400, 'to before_the_decision']);
    const told = succeeded(await decider.put(decided, 'outcome', { prediction: 'as_expected' }));
    expect(problemIn(await decider.put(told, 'postponement', to))).toMatchObject({ status: 409 });
  });

  it('is thought about later: thoughts are added in the order of writing, once each, and can be taken away', async () => {
    const decided = await decider.hasDecided();
    const id = newId();
    const first = await decider.think(decided, '아직 모르겠다', id);
    expect(first.status).toBe(201);
    expect(await decider.think(decided, '아직 모르겠다', id)).toMatchObject({
      status: 200,
      body: first.body,
    });
    expect(problemIn(await decider.think(decided, '다른 말', id))).toMatchObject({
      status: 409,
      code: 'id_taken',
    });
    await startsAgainOn('2022-10-22T11:13:00Z');
    const second = succeeded(await decider.think(first.body, '이제 알 것 같다'));
    expect(second.thoughts.map(({ words, writtenAt }) => [words, writtenAt.slice(0, 10)])).toEqual([
      ['아직 모르겠다', '2021-12-26'],
      ['이제 알 것 같다', '2022-10-22'],
    ]);
    expect(second.choice).toEqual(decided.choice);
    const away = succeeded(await decider.takeBack(second, `thoughts/${id}`));
    expect(away.thoughts).toMatchObject([{ words: '이제 알 것 같다' }]);
    expect((await decider.takeBack(away, `thoughts/${id}`)).status).toBe(404);
  });

  it('keeps the thoughts of one decision from another', async () => {
    const [one, other] = [await decider.asks(), await decider.asks()];
    const id = newId();
    const thought = succeeded(await decider.think(one, '여기만의 생각', id));
    expect((await decider.takeBack(other, `thoughts/${id}`)).status).toBe(404);
    expect(problemIn(await decider.think(other, '여기만의 생각', id))).toMatchObject({ code: 'id_taken' });
    expect(await decider.sees(one)).toEqual(thought);
  });

  it('may lead to a goal that begins only later', async () => {
    const decided = await decider.hasDecided();
    await startsAgainOn('2022-03-02T00:00:00Z');
    const goal = await new Learner(decider.person).pursues();
    const lead = (to: string | null, seen: DecisionView, optionId = seen.options[0]!.id) =>
      decider.put(seen, `options/${optionId}/goal`, { goalId: to });
    const led = succeeded(await lead(goal.id, decided));
    expect(led.options.map(({ goalId }) => goalId)).toEqual([goal.id, null]);
    expect(led.choice).toEqual(decided.choice);
    expect(succeeded(await lead(null, led)).options[0]!.goalId).toBeNull();
    const seen = await decider.sees(decided);
    expect(refusedAt(await lead(newId(), seen))).toEqual([400, 'goalId not_found']);
    const other = await decider.asks();
    expect((await lead(goal.id, seen, other.options[0]!.id)).status).toBe(404);
  });
});
