import type { GoalView } from '@ullim/types/goal';
import type { ReadingPage, ReadingView } from '@ullim/types/resonance-reading';
import type { TimelineView } from '@ullim/types/timeline';
import { v7 as newId } from 'uuid';
import { Learner, succeeded } from '../milestone/learner.js';
import { writing } from '../reflection/writing.js';
import { type Person, problemIn } from '../world/person.js';
import { World } from '../world/world.js';

describe('how a goal echoes', () => {
  let world: World;
  let person: Person;
  let learner: Learner;
  let goal: GoalView;

  beforeAll(async () => {
    world = await World.open();
  });
  beforeEach(async () => {
    world.clock.set('2021-12-26T11:13:00Z');
    person = await world.newcomer();
    learner = new Learner(person);
    goal = await learner.pursues();
  });
  afterAll(() => world.close());

  const reading = (more: object = {}) => ({ id: newId(), goalId: goal.id, level: 4, ...more });
  const give = async (more: object = {}) =>
    succeeded(await person.post<ReadingView>('/api/resonance-readings', reading(more)));
  const sees = async ({ id }: { id: string }) =>
    succeeded(await person.get<ReadingView>(`/api/resonance-readings/${id}`));
  const page = async (query = '') =>
    succeeded(await person.get<ReadingPage>(`/api/resonance-readings${query}`));
  const change = ({ id, version }: ReadingView, changes: object) =>
    person.patch<ReadingView>(`/api/resonance-readings/${id}`, changes, { version });
  const remove = ({ id, version }: ReadingView) =>
    person.delete<ReadingView>(`/api/resonance-readings/${id}`, { version });
  const bringBack = ({ id, version }: ReadingView) =>
    person.delete<ReadingView>(`/api/resonance-readings/${id}/removal`, { version });
  const inTimeline = async () => succeeded(await person.get<TimelineView>('/api/timeline')).readings;
  const moveGoal = async (path: '' | '/removal') => {
    const { version } = succeeded(await person.get<GoalView>(`/api/goals/${goal.id}`));
    succeeded(await person.delete(`/api/goals/${goal.id}${path}`, { version }));
  };

  it('is told with one level, and counts for today', async () => {
    world.clock.set('2021-12-26T15:30:00Z');
    const body = reading();
    const answer = await person.post('/api/resonance-readings', body);
    expect(answer).toMatchObject({ status: 201, headers: { etag: '"1"' } });
    expect(answer.body).toEqual({
      ...body,
      ...{ on: '2021-12-27', sentence: null, milestoneId: null, reflectionId: null, reviewId: null },
      ...{ sample: false, version: 1, createdAt: '2021-12-26T15:30:00+00:00', removedAt: null },
    });
    expect(await inTimeline()).toEqual([answer.body]);
  });

  it('is told once, however often and on whatever day it is sent', async () => {
    const body = reading({ sentence: '다시 또렷하다' });
    const first = await person.post('/api/resonance-readings', body);
    world.clock.pass({ days: 3 });
    expect(await person.post('/api/resonance-readings', body)).toMatchObject({
      status: 200,
      body: first.body,
    });
    const other = await person.post('/api/resonance-readings', { ...body, level: 2 });
    expect(problemIn(other)).toMatchObject({ status: 409, code: 'id_taken' });
    expect((await page()).items).toHaveLength(1);
  });

  it('is told of the past with an honest date, and listed from the latest on', async () => {
    const levels = async (query = '') => (await page(query)).items.map(({ level }) => level);
    await give({ on: '2021-41', level: 3 });
    await give({ on: '2020~', level: 5 });
    await give({ level: 2 });
    const other = await learner.pursues('컴퓨터비전');
    await give({ goalId: other.id, on: '2021-12', level: 1 });
    expect(await levels()).toEqual([2, 1, 3, 5]);
    expect(await levels(`?goal=${goal.id}`)).toEqual([2, 3, 5]);
    expect(await levels(`?goal=${newId()}`)).toEqual([]);
  });

  it('is read a page at a time, each reading once, many of them on one day', async () => {
    const given: string[] = [];
    for (let each = 0; each < 20; each++)
      given.push((await give({ on: each % 3 ? '2021-09-02' : '2021' })).id);
    const seen: string[] = [];
    let next: string | null = '';
    while (next !== null) {
      const shown = await page(`?goal=${goal.id}&limit=6${next && `&after=${next}`}`);
      seen.push(...shown.items.map(({ id }) => id));
      next = shown.next;
    }
    expect(seen).toHaveLength(20);
    expect(new Set(seen)).toEqual(new Set(given));
  });

  it('remembers what it was given with, as long as that is in sight', async () => {
    const book = await learner.has({ goalId: goal.id });
    const text = await writing(person).write();
    const review = { id: newId(), period: '2021-41' };
    succeeded(await person.post('/api/reviews', review));
    const [finished, written] = [await give({ milestoneId: book.id }), await give({ reflectionId: text.id })];
    const looked = await give({ reviewId: review.id });
    expect([finished.milestoneId, written.reflectionId, looked.reviewId]).toEqual([
      book.id,
      text.id,
      review.id,
    ]);
    succeeded(await learner.remove(book));
    succeeded(await person.delete(`/api/reflections/${text.id}`, { version: 1 }));
    expect(await sees(finished)).toEqual({ ...finished, milestoneId: null });
    expect(await sees(written)).toEqual({ ...written, reflectionId: null });
    succeeded(await person.delete(`/api/reviews/${review.id}`, { version: 1 }));
    expect(await sees(looked)).toEqual({ ...looked, reviewId: null });
  });

  it('is corrected, with its sentence', async () => {
    const given = await give({ sentence: '어렴풋하다' });
    const corrected = succeeded(await change(given, { level: 2, sentence: null, on: '2021-11' }));
    expect(corrected).toEqual({ ...given, level: 2, sentence: null, on: '2021-11', version: 2 });
    expect(await inTimeline()).toEqual([corrected]);
  });

  it('that somebody changed meanwhile is not written over', async () => {
    const given = await give();
    const changed = succeeded(await change(given, { level: 5 }));
    for (const answer of [await change(given, { level: 1 }), await remove(given)])
      expect(problemIn(answer)).toMatchObject({ status: 412, code: 'stale_version', current: changed });
    expect(await sees(given)).toEqual(changed);
  });

  it('goes into the bin and comes back as it was', async () => {
    const given = await give();
    const removed = succeeded(await remove(given));
    expect(removed).toEqual({ ...given, version: 2, removedAt: '2021-12-26T11:13:00+00:00' });
    expect((await page()).items).toEqual([]);
    expect(await inTimeline()).toEqual([]);
    expect((await remove(removed)).status).toBe(404);
    expect((await change(removed, { level: 1 })).status).toBe(404);
    const back = succeeded(await bringBack(removed));
    expect(back).toEqual({ ...given, version: 3 });
    expect(problemIn(await bringBack(back))).toMatchObject({ status: 409, code: 'conflict' });
    expect((await page()).items).toEqual([back]);
  });

  it('goes out of sight with its goal, and comes back with it', async () => {
    const [given, gone] = [await give(), await give({ level: 1 })];
    const removed = succeeded(await remove(gone));
    await moveGoal('');
    expect((await page()).items).toEqual([]);
    expect((await page(`?goal=${goal.id}`)).items).toEqual([]);
    expect(await inTimeline()).toEqual([]);
    expect((await change(given, { level: 1 })).status).toBe(404);
    expect((await remove(given)).status).toBe(404);
    expect(problemIn(await bringBack(removed))).toMatchObject({ status: 409, code: 'conflict' });
    await moveGoal('/removal');
    expect((await page()).items).toEqual([given]);
    expect(await inTimeline()).toEqual([given]);
    expect(succeeded(await bringBack(removed))).toMatchObject({ level: 1, removedAt: null });
  });

  it('of the sample is one’s own once it was corrected, and so are its goal and what it was given with', async () => {
    const book = await learner.has();
    const [given, other] = [await give({ milestoneId: book.id }), await give()];
    for (const table of ['goals', 'milestones', 'resonance_readings'])
      await world.sql(`UPDATE ${table} SET sample = true WHERE id = ANY ($1)`, [
        [goal.id, book.id, given.id, other.id],
      ]);
    expect(succeeded(await change(given, { level: 1 }))).toMatchObject({ sample: false });
    expect(await person.get(`/api/goals/${goal.id}`)).toMatchObject({ body: { sample: false } });
    expect(await learner.sees(book)).toMatchObject({ sample: false });
    expect(await sees(other)).toMatchObject({ sample: true, version: 1 });
  });

  it.each([
    [{ id: 'one' }, 'id'],
    [{ goalId: null }, 'goalId'],
    [{ goalId: newId() }, 'goalId'],
    [{ level: 0 }, 'level'],
    [{ level: 6 }, 'level'],
    [{ level: 2.5 }, 'level'],
    [{ level: '3' }, 'level'],
    [{ level: null }, 'level'],
    [{ sentence: 'ㄱ'.repeat(501) }, 'sentence'],
    [{ sentence: '\ud800' }, 'sentence'],
    [{ on: '2021-13' }, 'on'],
    [{ on: '2021-09/2021-12' }, 'on'],
    [{ on: '2021-12-27' }, 'on'],
    [{ on: '2022' }, 'on'],
    [{ milestoneId: newId() }, 'milestoneId'],
    [{ reflectionId: newId() }, 'reflectionId'],
    [{ reviewId: newId() }, 'reviewId'],
    [{ milestoneId: newId(), reviewId: newId() }, 'reviewId'],
    [{ sample: true }, 'sample'],
  ])('says which field was wrong: %j', async (wrong, path) => {
    const answer = await person.post('/api/resonance-readings', reading(wrong));
    expect(problemIn(answer)).toMatchObject({ status: 400, code: 'invalid_input', errors: [{ path }] });
    expect((await page()).items).toEqual([]);
  });

  it.each([
    [{ level: 0 }, 'level'],
    [{ on: '2022-01' }, 'on'],
    [{ on: null }, 'on'],
    [{ sentence: '\0' }, 'sentence'],
    [{ goalId: newId() }, 'goalId'],
  ])('is not corrected to %j', async (wrong, path) => {
    const given = await give();
    const answer = await change(given, wrong);
    expect(problemIn(answer)).toMatchObject({ status: 400, code: 'invalid_input', errors: [{ path }] });
    expect(await sees(given)).toEqual(given);
  });

  it('is not given with what is another person’s', async () => {
    const other = new Learner(await world.newcomer());
    const review = { id: newId(), period: '2021-41' };
    succeeded(await other.person.post('/api/reviews', review));
    const theirs = [
      ['goalId', (await other.pursues()).id],
      ['milestoneId', (await other.has()).id],
      ['reflectionId', (await writing(other.person).write()).id],
      ['reviewId', review.id],
    ] as const;
    for (const [path, id] of theirs) {
      const answer = await person.post('/api/resonance-readings', reading({ [path]: id }));
      expect(problemIn(answer)).toMatchObject({ status: 400, errors: [{ path, code: 'not_found' }] });
    }
  });

  it('is not told of a goal in the bin', async () => {
    await moveGoal('');
    const answer = await person.post('/api/resonance-readings', reading());
    expect(problemIn(answer)).toMatchObject({ status: 400, errors: [{ path: 'goalId', code: 'not_found' }] });
  });
});
