import { daysMeant } from '@ullim/types/honest-date/days';
import type { MilestoneEventPage } from '@ullim/types/milestone-event';
import { World } from '../world/world.js';
import { Learner, succeeded } from './learner.js';

describe('the history of a milestone', () => {
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

  it('begins when it is written down, and tells what happened when', async () => {
    const lab = await learner.has({ planned: '2022-40' });
    world.clock.pass({ days: 20 });
    const begun = succeeded(await learner.act(lab, 'beginning', { on: '2022-01-10' }));
    succeeded(await learner.act(begun, 'setting-aside', { reason: '다른 곳에서 하기로 해서' }));
    const [created, beginning, aside] = await learner.history(lab);
    expect(created).toMatchObject({
      kind: 'created',
      old: null,
      new: { status: 'planned', actual: null, reason: null },
      happenedOn: '2021-12-26',
      writtenAt: '2021-12-26T11:13:00+00:00',
    });
    expect(beginning).toMatchObject({
      kind: 'status_changed',
      old: { status: 'planned', actual: null, reason: null },
      new: { status: 'under_way', actual: '2022-01-10/..', reason: null },
      happenedOn: '2022-01-10',
      writtenAt: '2022-01-15T11:13:00+00:00',
    });
    expect(aside).toMatchObject({
      new: { status: 'set_aside', actual: '2022-01-10/2022-01-15', reason: '다른 곳에서 하기로 해서' },
      happenedOn: '2022-01-15',
    });
  });

  it('keeps the days an act can have happened on, in the calendar of the account', async () => {
    const book = await learner.has();
    await learner.act(book, 'completion', { on: '2021-41' });
    const days = () =>
      world.sql(
        `SELECT happened_first::text AS first, happened_last::text AS last FROM milestone_events
         WHERE milestone_id = $1 AND kind = 'status_changed'`,
        [book.id],
      );
    expect(await days()).toEqual([{ first: '2021-09-01', last: '2021-12-20' }]);
    succeeded(await learner.person.patch('/api/me', { calendar: 'plain' }, { version: 1 }));
    const { startFirst, startLast } = daysMeant('2021-41', 'plain');
    expect(await days()).toEqual([{ first: startFirst, last: startLast }]);
  });

  it('remembers the first plan while the plan is another', async () => {
    const unplanned = await learner.has();
    const first = succeeded(await learner.change(unplanned, { planned: '2021-24' }));
    expect(first).toMatchObject({ planned: '2021-24', firstPlanned: null });
    const moved = succeeded(await learner.change(first, { planned: '2022-40' }));
    expect(moved).toMatchObject({ planned: '2022-40', firstPlanned: '2021-24' });
    const again = succeeded(await learner.change(moved, { planned: null }));
    expect(again).toMatchObject({ planned: null, firstPlanned: '2021-24' });
    const back = succeeded(await learner.change(again, { planned: '2021-24' }));
    expect(back).toMatchObject({ planned: '2021-24', firstPlanned: null });
    const plans = (await learner.history(back)).filter(({ kind }) => kind === 'plan_moved');
    expect(plans.map((event) => [event.old, event.new])).toEqual([
      [null, '2021-24'],
      ['2021-24', '2022-40'],
      ['2022-40', null],
      [null, '2021-24'],
    ]);
  });

  it('has a row for each tap on an amount, and none for what stayed as it was', async () => {
    const amount = (done: number) => ({ done, total: 371, unit: 'pages' });
    let book = await learner.has({ amount: amount(130), planned: '2021' });
    for (const done of [142, 143, 143]) book = succeeded(await learner.act(book, 'amount', amount(done)));
    book = succeeded(await learner.change(book, { amount: amount(143), planned: '2021', title: '딥러닝' }));
    const events = (await learner.history(book)).slice(1);
    expect(events).toMatchObject([
      { kind: 'amount_moved', old: amount(130), new: amount(142) },
      { kind: 'amount_moved', old: amount(142), new: amount(143) },
    ]);
    expect(book.version).toBe(5);
  });

  it('is read page by page in the order of writing, though all was written in one moment', async () => {
    let book = await learner.has();
    for (let done = 1; done <= 7; done++)
      book = succeeded(await learner.act(book, 'amount', { done, total: null, unit: 'chapters' }));
    const seen: unknown[] = [];
    let next: string | null = '';
    while (next !== null) {
      const url = `/api/milestones/${book.id}/events?limit=3${next && `&after=${next}`}`;
      const page: MilestoneEventPage = succeeded(await learner.person.get<MilestoneEventPage>(url));
      seen.push(...page.items.map((event) => (event.kind === 'amount_moved' ? event.new?.done : event.kind)));
      next = page.next;
    }
    expect(seen).toEqual(['created', 1, 2, 3, 4, 5, 6, 7]);
  });

  it('stays readable while the milestone lies in the bin', async () => {
    const book = await learner.has();
    await learner.remove(book);
    expect(await learner.history(book)).toHaveLength(1);
  });
});
