import type { GoalView } from '@ullim/types/goal';
import type { TimelineView } from '@ullim/types/timeline';
import { v7 as newId } from 'uuid';
import { Learner, succeeded } from '../milestone/learner.js';
import { type Person, problemIn } from '../world/person.js';
import { World } from '../world/world.js';
import { hour, studying } from './studying.js';

describe('study', () => {
  let world: World;
  let person: Person;
  let learner: Learner;
  let student: ReturnType<typeof studying>;

  beforeAll(async () => {
    world = await World.open();
  });
  beforeEach(async () => {
    world.clock.set('2021-12-26T11:13:00Z');
    person = await world.newcomer();
    learner = new Learner(person);
    student = studying(person);
  });
  afterAll(() => world.close());

  const study = async () => succeeded(await person.get<TimelineView>('/api/timeline')).study;
  const notes = async (query = '') => (await student.page(query)).items.map(({ note }) => note);
  const putAside = async (noun: 'goals' | 'milestones', { id }: { id: string }) => {
    const { version } = succeeded(await person.get<GoalView>(`/api/${noun}/${id}`));
    succeeded(await person.delete(`/api/${noun}/${id}`, { version }));
  };
  const bringBack = async (noun: 'goals' | 'milestones', { id }: { id: string }) => {
    const { version } = succeeded(await person.get<GoalView>(`/api/${noun}/${id}`));
    succeeded(await person.delete(`/api/${noun}/${id}/removal`, { version }));
  };

  it('is written down in one line, and nothing more has to be known', async () => {
    const body = hour({ note: '  역전파를 손으로  ' });
    const answer = await person.post('/api/study-sessions', body);
    expect(answer).toMatchObject({ status: 201, headers: { etag: '"1"' } });
    expect(answer.body).toEqual({
      ...body,
      ...{ note: '역전파를 손으로', milestoneId: null, goalId: null, batchId: null, sample: false },
      ...{ version: 1, createdAt: '2021-12-26T11:13:00+00:00', removedAt: null },
    });
    expect((await student.page()).items).toEqual([answer.body]);
  });

  it('is written down once, however often it is sent', async () => {
    const body = hour();
    expect((await person.post('/api/study-sessions', body)).status).toBe(201);
    expect((await person.post('/api/study-sessions', body)).status).toBe(200);
    expect((await student.page()).items).toHaveLength(1);
    const other = await person.post('/api/study-sessions', { ...body, minutes: 61 });
    expect(problemIn(other)).toMatchObject({ status: 409, code: 'id_taken' });
  });

  it('is a semester’s as well as a day’s, the latest first', async () => {
    await student.log({ on: '2021-41', minutes: 6000, note: '이번 학기' });
    await student.log({ on: '2021-12-26', note: '오늘' });
    await student.log({ on: '2020~', minutes: 3000, note: '재작년쯤' });
    expect(await notes()).toEqual(['오늘', '이번 학기', '재작년쯤']);
  });

  it('is read a page at a time, each row once, many of them on one day', async () => {
    const sessions = Array.from({ length: 60 }, (_, row) => hour({ on: row % 3 ? '2021-09-02' : '2021-09' }));
    succeeded(await student.fillIn(sessions));
    const seen: string[] = [];
    let next: string | null = '';
    while (next !== null) {
      const page = await student.page(`?limit=7${next && `&after=${next}`}`);
      seen.push(...page.items.map(({ id }) => id));
      next = page.next;
    }
    expect(seen).toHaveLength(60);
    expect(new Set(seen)).toEqual(new Set(sessions.map(({ id }) => id)));
  });

  it('of a goal is that of its milestones, too', async () => {
    const [goal, other] = [await learner.pursues(), await learner.pursues('웹 백엔드')];
    const [book, loose] = [await learner.has({ goalId: goal.id }), await learner.has()];
    await student.log({ goalId: goal.id, note: '목표' });
    await student.log({ milestoneId: book.id, note: '책' });
    await student.log({ milestoneId: loose.id, note: '목표 없는 책' });
    await student.log({ goalId: other.id, note: '웹' });
    await student.log({ note: '미정' });
    expect(await notes(`?goal=${goal.id}`)).toEqual(['책', '목표']);
    expect(await notes(`?milestone=${book.id}`)).toEqual(['책']);
    expect(await notes(`?goal=${other.id}&milestone=${book.id}`)).toEqual([]);
    expect(await notes('?goal=none')).toEqual(['미정']);
    expect(await notes(`?goal=${newId()}`)).toEqual([]);
  });

  it('follows its milestone to another goal', async () => {
    const [from, to] = [await learner.pursues('머신러닝'), await learner.pursues()];
    const book = await learner.has({ goalId: from.id });
    await student.log({ milestoneId: book.id });
    await learner.change(book, { goalId: to.id });
    expect((await student.page(`?goal=${from.id}`)).items).toEqual([]);
    expect((await student.page(`?goal=${to.id}`)).items).toHaveLength(1);
    expect(await study()).toMatchObject([{ goalId: to.id, milestoneId: book.id }]);
  });

  it('loses sight of what lies in the bin, and sees it again when it comes back', async () => {
    const goal = await learner.pursues();
    const book = await learner.has({ goalId: goal.id });
    const [own, read] = [
      await student.log({ goalId: goal.id, note: '목표' }),
      await student.log({ milestoneId: book.id, note: '책' }),
    ];
    await putAside('goals', goal);
    expect(await student.sees(own)).toEqual({ ...own, goalId: null });
    expect(await student.sees(read)).toEqual({ ...read, milestoneId: null });
    expect(await notes('?goal=none')).toEqual(['책', '목표']);
    expect(await notes(`?goal=${goal.id}`)).toEqual([]);
    expect(await study()).toEqual([{ on: '2021-12-20', goalId: null, milestoneId: null, minutes: 120 }]);
    await bringBack('goals', goal);
    expect(await student.sees(own)).toEqual(own);
    expect(await student.sees(read)).toEqual(read);
  });

  it('stands in the timeline as sums of a subject on a date', async () => {
    const goal = await learner.pursues();
    const book = await learner.has({ goalId: goal.id });
    await student.log({ milestoneId: book.id, minutes: 45 });
    await student.log({ milestoneId: book.id, minutes: 15 });
    await student.log({ goalId: goal.id, minutes: 30 });
    await student.log({ on: '2021-41', minutes: 600 });
    await student.remove(await student.log({ minutes: 7 }));
    const subject = { on: '2021-12-20', goalId: goal.id };
    expect(await study()).toEqual([
      { on: '2021-41', goalId: null, milestoneId: null, minutes: 600 },
      { ...subject, milestoneId: book.id, minutes: 60 },
      { ...subject, milestoneId: null, minutes: 30 },
    ]);
  });

  it('is corrected field by field', async () => {
    const book = await learner.has();
    const logged = await student.log({ milestoneId: book.id, note: '3장' });
    const corrected = succeeded(await student.change(logged, { minutes: 90, on: '2021-12-19' }));
    expect(corrected).toEqual({ ...logged, minutes: 90, on: '2021-12-19', version: 2 });
    expect(succeeded(await student.change(corrected, { milestoneId: null, note: '' }))).toMatchObject({
      ...{ milestoneId: null, note: '', version: 3 },
    });
  });

  it('moves from a milestone to a goal in one change, or is asked which it is', async () => {
    const [book, goal] = [await learner.has(), await learner.pursues()];
    const logged = await student.log({ milestoneId: book.id });
    const both = await student.change(logged, { goalId: goal.id });
    expect(problemIn(both)).toMatchObject({ status: 400, errors: [{ path: 'goalId' }] });
    const moved = await student.change(logged, { goalId: goal.id, milestoneId: null });
    expect(succeeded(moved)).toMatchObject({ goalId: goal.id, milestoneId: null });
  });

  it('takes a new subject where the old one lies in the bin', async () => {
    const [book, goal] = [await learner.has(), await learner.pursues()];
    const logged = await student.log({ milestoneId: book.id });
    await putAside('milestones', book);
    const noted = succeeded(await student.change(logged, { note: '3장' }));
    const moved = succeeded(await student.change(noted, { goalId: goal.id }));
    await bringBack('milestones', book);
    expect(await student.sees(moved)).toMatchObject({ goalId: goal.id, milestoneId: null, note: '3장' });
  });

  it('keeps a subject in the bin, which nobody saw while correcting it', async () => {
    const [book, goal] = [await learner.has(), await learner.pursues()];
    const [read, own] = [await student.log({ milestoneId: book.id }), await student.log({ goalId: goal.id })];
    await putAside('milestones', book);
    await putAside('goals', goal);
    const form = { note: '3장', milestoneId: null, goalId: null };
    succeeded(await student.change(read, form));
    succeeded(await student.change(own, form));
    await bringBack('milestones', book);
    await bringBack('goals', goal);
    expect(await student.sees(read)).toMatchObject({ milestoneId: book.id, note: '3장' });
    expect(await student.sees(own)).toMatchObject({ goalId: goal.id, note: '3장' });
    expect(await student.change({ ...own, version: 2 }, form)).toMatchObject({ body: { goalId: null } });
  });

  it('that somebody changed meanwhile is not written over', async () => {
    const logged = await student.log();
    const changed = succeeded(await student.change(logged, { minutes: 50 }));
    for (const answer of [await student.change(logged, { minutes: 40 }), await student.remove(logged)])
      expect(problemIn(answer)).toMatchObject({ status: 412, code: 'stale_version', current: changed });
    expect(await student.sees(logged)).toEqual(changed);
  });

  it('goes into the bin and comes back as it was', async () => {
    const logged = await student.log({ note: '3장' });
    const removed = succeeded(await student.remove(logged));
    expect(removed).toEqual({ ...logged, version: 2, removedAt: '2021-12-26T11:13:00+00:00' });
    expect((await student.page()).items).toEqual([]);
    expect((await student.remove(removed)).status).toBe(404);
    expect((await student.change(removed, { minutes: 1 })).status).toBe(404);
    const back = succeeded(await student.bringBack(removed));
    expect(back).toEqual({ ...logged, version: 3 });
    expect(problemIn(await student.bringBack(back))).toMatchObject({ status: 409, code: 'conflict' });
    expect((await student.page()).items).toEqual([back]);
  });

  it('of the sample is one’s own once it was corrected, and so is what it is study of', async () => {
    const [book, goal] = [await learner.has(), await learner.pursues()];
    const [read, done] = [await student.log({ milestoneId: book.id }), await student.log()];
    for (const table of ['milestones', 'goals', 'study_sessions'])
      await world.sql(`UPDATE ${table} SET sample = true WHERE id = ANY ($1)`, [
        [book.id, goal.id, read.id, done.id],
      ]);
    expect(succeeded(await student.change(read, { minutes: 61 }))).toMatchObject({ sample: false });
    await student.log({ goalId: goal.id });
    expect(await learner.sees(book)).toMatchObject({ sample: false, version: 2 });
    expect(await person.get(`/api/goals/${goal.id}`)).toMatchObject({ body: { sample: false, version: 2 } });
    expect(await student.sees(done)).toMatchObject({ sample: true, version: 1 });
  });

  it('of the day that has begun where the person lives is known, and no later one', async () => {
    world.clock.set('2021-12-26T15:30:00Z');
    await student.log({ on: '2021-12-27' });
    const notYet = await person.post('/api/study-sessions', hour({ on: '2021-12-28' }));
    expect(problemIn(notYet)).toMatchObject({ status: 400, errors: [{ path: 'on', code: 'not_yet' }] });
  });

  it.each([
    [{ id: 'one' }, 'id'],
    [{ on: '2021-02-30' }, 'on'],
    [{ on: '2021-09/2021-12' }, 'on'],
    [{ on: '2022' }, 'on'],
    [{ on: '2021-12-27' }, 'on'],
    [{ minutes: 0 }, 'minutes'],
    [{ minutes: 1.5 }, 'minutes'],
    [{ minutes: '60' }, 'minutes'],
    [{ minutes: 1441 }, 'minutes'],
    [{ on: '2021-09', minutes: 300_000 }, 'minutes'],
    [{ on: '2021-41', minutes: 2 ** 40 }, 'minutes'],
    [{ note: '두\n줄' }, 'note'],
    [{ note: 'ㄱ'.repeat(501) }, 'note'],
    [{ milestoneId: newId() }, 'milestoneId'],
    [{ goalId: newId() }, 'goalId'],
    [{ goalId: 'nlp' }, 'goalId'],
    [{ goalId: newId(), milestoneId: newId() }, 'goalId'],
    [{ batchId: newId() }, 'batchId'],
    [{ sample: true }, 'sample'],
  ])('says which field was wrong: %j', async (wrong, path) => {
    const answer = await person.post('/api/study-sessions', hour(wrong));
    expect(problemIn(answer)).toMatchObject({ status: 400, code: 'invalid_input', errors: [{ path }] });
    expect((await student.page()).items).toEqual([]);
  });

  it.each([
    [{ minutes: 1441 }, {}, 'minutes'],
    [{ on: '2021-12-01' }, { on: '2021-41', minutes: 6000 }, 'minutes'],
    [{ on: '2022-01' }, {}, 'on'],
    [{ milestoneId: newId() }, {}, 'milestoneId'],
    [{ goalId: newId() }, {}, 'goalId'],
    [{ note: '\0' }, {}, 'note'],
    [{ batchId: null }, {}, 'batchId'],
  ])('is not corrected to %j', async (wrong, before, path) => {
    const logged = await student.log(before);
    const answer = await student.change(logged, wrong);
    expect(problemIn(answer)).toMatchObject({ status: 400, code: 'invalid_input', errors: [{ path }] });
    expect(await student.sees(logged)).toEqual(logged);
  });

  it('is not of what lies in the bin', async () => {
    const [book, goal] = [await learner.has(), await learner.pursues()];
    await putAside('milestones', book);
    await putAside('goals', goal);
    for (const [path, { id }] of [['milestoneId', book] as const, ['goalId', goal] as const]) {
      const answer = await person.post('/api/study-sessions', hour({ [path]: id }));
      expect(problemIn(answer)).toMatchObject({ status: 400, errors: [{ path, code: 'not_found' }] });
    }
  });
});
