import type { MilestonePage } from '@ullim/types/milestone';
import { v7 as newId } from 'uuid';
import { problemIn } from '../world/person.js';
import { World } from '../world/world.js';
import { Learner, milestone } from './learner.js';

describe('what a milestone cannot be', () => {
  let world: World;
  let learner: Learner;

  beforeAll(async () => {
    world = await World.open();
    learner = new Learner(await world.newcomer());
  });
  afterAll(() => world.close());

  const leaving = (more: object) => ({ evidence: [{ id: newId(), ...more }] });
  const twice = { id: newId(), type: 'pages', value: 3 };

  it.each([
    [{ title: '   ' }, 'title'],
    [{ title: 'ㄱ'.repeat(1_000_000) }, 'title'],
    [{ title: '한\u0000줄' }, 'title'],
    [{ title: '\ud800' }, 'title'],
    [{ title: 7 }, 'title'],
    [{ note: '\udfff' }, 'note'],
    [{ id: 'one' }, 'id'],
    [{ goalId: 'nlp' }, 'goalId'],
    [{ parentId: newId() }, 'parentId'],
    [{ details: { kind: 'tattoo' } }, 'details.kind'],
    [{ details: { kind: 'book', doi: '10.1000/182' } }, 'details.doi'],
    [{ details: { kind: 'book', pages: 0 } }, 'details.pages'],
    [{ details: { kind: 'paper', authors: ['A', ''] } }, 'details.authors.1'],
    [{ details: { kind: 'paper', arxivId: 'attention' } }, 'details.arxivId'],
    [{ planned: '2021-02-30' }, 'planned'],
    [{ planned: '2022/2021' }, 'planned'],
    [{ planned: 'next year' }, 'planned'],
    [{ actual: '2021-09/..' }, 'actual'],
    [{ status: 'under_way', actual: '2021-09' }, 'actual'],
    [{ status: 'under_way', actual: '2021-09/' }, 'actual'],
    [{ status: 'done', actual: '2021-09/..' }, 'actual'],
    [{ setAsideReason: '바빠서' }, 'setAsideReason'],
    [{ status: 'finished' }, 'status'],
    [{ amount: { done: -1, total: 3, unit: 'pages' } }, 'amount.done'],
    [{ amount: { done: 1, unit: 'pages' } }, 'amount.total'],
    [{ amount: { done: 1, total: 3, unit: '쪽' } }, 'amount.unit'],
    [leaving({ type: 'score', value: '0,98' }), 'evidence.0.value'],
    [leaving({ type: 'rank', value: 5, of: 4 }), 'evidence.0.of'],
    [leaving({ type: 'link', url: 'javascript:alert(1)' }), 'evidence.0.url'],
    [leaving({ type: 'applause' }), 'evidence.0.type'],
    [{ evidence: [twice, twice] }, 'evidence.1.id'],
    [{ position: 3 }, 'position'],
  ])('says which field was wrong: %#', async (wrong, path) => {
    const answer = await learner.person.post('/api/milestones', milestone(wrong));
    expect(problemIn(answer)).toMatchObject({ status: 400, code: 'invalid_input', errors: [{ path }] });
  });

  it.each([
    ['planned', null, { actual: '2021' }, 'actual'],
    ['under_way', '2021-09/..', { actual: '2021-09/2021-10' }, 'actual'],
    ['done', '2021', { actual: '2021/..' }, 'actual'],
    ['done', null, { setAsideReason: '바빠서' }, 'setAsideReason'],
    ['done', null, { status: 'planned' }, 'status'],
  ])('nor become: %s since %s with %j', async (status, actual, changes, path) => {
    const made = await learner.has({ status, actual });
    const answer = await learner.change(made, changes);
    expect(problemIn(answer)).toMatchObject({ status: 400, errors: [{ path }] });
    expect(await learner.sees(made)).toEqual(made);
  });

  it.each([
    ['beginning', { on: '2021-09/..' }, 'on'],
    ['completion', { on: '2021-13' }, 'on'],
    ['completion', { day: '2021' }, 'day'],
    ['setting-aside', { reason: 'x'.repeat(2001) }, 'reason'],
    ['amount', { done: '3' }, 'done'],
  ])('nor does it happen so: %s %j', async (noun, body, path) => {
    const answer = await learner.act(await learner.has(), noun, body);
    expect(problemIn(answer).errors?.map((each) => each.path)).toContain(path);
    expect(answer.status).toBe(400);
  });

  it('leaves nothing behind when a later field fails', async () => {
    const other = new Learner(await world.newcomer());
    const link = { id: newId(), type: 'medal', value: '은상' };
    await other.has({ evidence: [link] });
    const before = await other.person.get<MilestonePage>('/api/milestones');
    const refused = await other.person.post('/api/milestones', milestone({ evidence: [link] }));
    expect(refused.status).toBe(400);
    expect((await other.person.get<MilestonePage>('/api/milestones')).body).toEqual(before.body);
  });
});
