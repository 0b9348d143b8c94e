import type { MilestoneView } from '@ullim/types/milestone';
import { problemIn } from '../world/person.js';
import { World } from '../world/world.js';
import { Learner, succeeded } from './learner.js';

describe('what happens to a milestone', () => {
  let world: World;
  let learner: Learner;

  beforeAll(async () => {
    world = await World.open();
  });
  beforeEach(async () => {
    world.clock.set('2021-12-26T11:13:00Z');
    learner = new Learner(await world.newcomer());
  });
  afterAll(() => world.close());

  const underWay = (actual: string | null = '2021-41/..') => learner.has({ status: 'under_way', actual });
  const statusOf = ({ status, actual, setAsideReason }: MilestoneView) => [status, actual, setAsideReason];

  it('it begins today where the person is, when no other day is told', async () => {
    world.clock.set('2021-12-26T16:00:00Z');
    const begun = succeeded(await learner.act(await learner.has(), 'beginning'));
    expect(statusOf(begun)).toEqual(['under_way', '2021-12-27/..', null]);
    const traveller = new Learner(await world.newcomer({ timeZone: 'America/Los_Angeles' }));
    const there = succeeded(await traveller.act(await traveller.has(), 'beginning'));
    expect(there.actual).toBe('2021-12-26/..');
  });

  it('it begins in a semester and is completed on a day', async () => {
    const begun = succeeded(await learner.act(await learner.has(), 'beginning', { on: '2021-41' }));
    const done = succeeded(await learner.act(begun, 'completion', { on: '2021-12-20' }));
    expect(done).toMatchObject({ status: 'done', actual: '2021-41/2021-12-20', version: 3 });
  });

  it.each([
    ['what never began happened on the day it was completed', null, '2021-12-26', '2021-12-26'],
    ['what goes on ends then', '2021-09/..', '2021-12', '2021-09/2021-12'],
    ['what began that month is of that month', '2021-12/..', '2021-12', '2021-12'],
    ['a term that may still reach the day ends on it', '2021-41/..', '2021-09-01', '2021-41/2021-09-01'],
  ])('%s', async (_, actual, on, expected) => {
    const milestone = actual ? await underWay(actual) : await learner.has();
    expect(succeeded(await learner.act(milestone, 'completion', { on })).actual).toBe(expected);
  });

  it('it is not completed before it began', async () => {
    for (const noun of ['completion', 'setting-aside']) {
      const early = await learner.act(await underWay('2021-09-01/..'), noun, { on: '2021-08' });
      expect(problemIn(early)).toMatchObject({
        status: 400,
        errors: [
          { path: 'on', code: 'before_its_beginning', message: expect.stringContaining('2021-09-01') },
        ],
      });
    }
  });

  it('it is set aside with a reason or without, and the reason can be reworded', async () => {
    const reason = '연구실 일과 겹쳐서';
    const aside = succeeded(await learner.act(await underWay(), 'setting-aside', { on: '2021-11', reason }));
    expect(statusOf(aside)).toEqual(['set_aside', '2021-41/2021-11', reason]);
    const reworded = succeeded(await learner.change(aside, { setAsideReason: '먼저 할 것이 있어서' }));
    expect(reworded.setAsideReason).toBe('먼저 할 것이 있어서');
    const unbegun = succeeded(await learner.act(await learner.has(), 'setting-aside'));
    expect(statusOf(unbegun)).toEqual(['set_aside', null, null]);
  });

  it('it is reopened: under way again when it had begun, else planned', async () => {
    const done = await learner.has({ status: 'done', actual: '2021-09/2021-12' });
    expect(statusOf(succeeded(await learner.act(done, 'reopening')))).toEqual([
      'under_way',
      '2021-09/..',
      null,
    ]);
    const aside = await learner.has({ status: 'set_aside', setAsideReason: '바빠서' });
    expect(statusOf(succeeded(await learner.act(aside, 'reopening')))).toEqual(['planned', null, null]);
  });

  it.each([
    ['beginning', { status: 'planned' }, {}],
    ['completion', { status: 'under_way', actual: '2021-09/..' }, {}],
    ['setting-aside', { status: 'under_way', actual: '2021-09/..' }, { reason: '잠시 쉬려고' }],
    ['reopening', { status: 'set_aside', actual: '2021-09/2021-10', setAsideReason: '바빠서' }, {}],
  ])('a %s is taken back, and no row is left of it', async (noun, before, body) => {
    const milestone = await learner.has(before);
    const acted = succeeded(await learner.act(milestone, noun, body));
    expect(await learner.history(milestone)).toHaveLength(2);
    const back = succeeded(await learner.takeBack(acted, noun));
    expect(back).toEqual({ ...milestone, version: 3 });
    expect(await learner.history(milestone)).toHaveLength(1);
    expect((await learner.takeBack(back, noun)).status).toBe(409);
  });

  it('only the last act is taken back, whatever else was written since', async () => {
    const begun = succeeded(await learner.act(await learner.has(), 'beginning', { on: '2021-09' }));
    const done = succeeded(await learner.act(begun, 'completion'));
    const moved = succeeded(await learner.act(done, 'amount', { done: 371, total: 371, unit: 'pages' }));
    const replanned = succeeded(await learner.change(moved, { planned: '2021' }));
    expect((await learner.takeBack(replanned, 'beginning')).status).toBe(409);
    const open = succeeded(await learner.takeBack(replanned, 'completion'));
    expect(open).toMatchObject({ status: 'under_way', actual: '2021-09/..', amount: { done: 371 } });
    const planned = succeeded(await learner.takeBack(open, 'beginning'));
    expect(planned).toMatchObject({ status: 'planned', actual: null });
    expect((await learner.history(planned)).map(({ kind }) => kind)).toEqual([
      'created',
      'amount_moved',
      'plan_moved',
    ]);
  });

  it('what was corrected since stays when an act is taken back', async () => {
    const done = succeeded(await learner.act(await underWay('2021-09/..'), 'completion', { on: '2021-12' }));
    const corrected = succeeded(await learner.change(done, { actual: '2021-08/2021-11' }));
    const open = succeeded(await learner.takeBack(corrected, 'completion'));
    expect(statusOf(open)).toEqual(['under_way', '2021-08/..', null]);

    const over = await learner.has({ status: 'done', actual: '2021-09/2021-12' });
    const reopened = succeeded(await learner.act(over, 'reopening'));
    const late = succeeded(await learner.change(reopened, { actual: '2022-02/..' }));
    expect((await learner.takeBack(late, 'reopening')).status).toBe(409);
    const earlier = succeeded(await learner.change(late, { actual: '2021-10/..' }));
    expect(statusOf(succeeded(await learner.takeBack(earlier, 'reopening')))).toEqual([
      'done',
      '2021-10/2021-12',
      null,
    ]);
  });

  it('what never began has no period again, whatever was corrected', async () => {
    const done = succeeded(await learner.act(await learner.has(), 'completion', { on: '2021-12' }));
    const corrected = succeeded(await learner.change(done, { actual: '2021-08/2021-11' }));
    const planned = succeeded(await learner.takeBack(corrected, 'completion'));
    expect(statusOf(planned)).toEqual(['planned', null, null]);
  });

  it('reopening is not the same as beginning', async () => {
    const reopened = succeeded(
      await learner.act(await learner.has({ status: 'done', actual: '2021' }), 'reopening'),
    );
    expect((await learner.takeBack(reopened, 'beginning')).status).toBe(409);
    expect((await learner.takeBack(reopened, 'reopening')).status).toBe(200);
  });

  it('each act fits some statuses, and says so otherwise', async () => {
    const statuses = ['planned', 'under_way', 'done', 'set_aside'];
    const fits: Record<string, string[]> = {};
    for (const noun of ['beginning', 'completion', 'setting-aside', 'reopening']) {
      const answers: number[] = [];
      for (const status of statuses)
        answers.push((await learner.act(await learner.has({ status }), noun)).status);
      fits[noun] = statuses.filter((_, index) => answers[index] === 200);
      expect(answers.filter((status) => status !== 200).every((status) => status === 409)).toBe(true);
    }
    expect(fits).toEqual({
      beginning: ['planned'],
      completion: ['planned', 'under_way'],
      'setting-aside': ['planned', 'under_way'],
      reopening: ['done', 'set_aside'],
    });
  });

  it('a book is moved from page 130 to 142 of 371 with one tap', async () => {
    const book = await learner.has({ amount: { done: 130, total: 371, unit: 'pages' } });
    const moved = succeeded(await learner.act(book, 'amount', { done: 142, total: 371, unit: 'pages' }));
    expect(moved).toMatchObject({ amount: { done: 142, total: 371, unit: 'pages' }, version: 2 });
    expect(succeeded(await learner.change(moved, { amount: null })).amount).toBeNull();
  });

  it('every act needs the version that was seen', async () => {
    const book = await learner.has();
    for (const noun of ['beginning', 'completion', 'setting-aside', 'amount']) {
      const body = noun === 'amount' ? { done: 1, total: null, unit: 'hours' } : {};
      expect((await learner.person.put(`/api/milestones/${book.id}/${noun}`, body)).status).toBe(428);
      const late = await learner.act({ ...book, version: 9 }, noun, body);
      expect(problemIn(late)).toMatchObject({ status: 412, current: { id: book.id, version: 1 } });
    }
    expect(await learner.sees(book)).toEqual(book);
  });

  it('every acknowledged change raises the version by one', async () => {
    let now = await learner.has();
    for (const noun of ['beginning', 'completion', 'reopening', 'setting-aside']) {
      const next: MilestoneView = succeeded(await learner.act(now, noun));
      expect(next.version).toBe(now.version + 1);
      now = next;
    }
  });
});
