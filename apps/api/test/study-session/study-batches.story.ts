import { v7 as newId } from 'uuid';
import { Learner, succeeded } from '../milestone/learner.js';
import { type Person, problemIn } from '../world/person.js';
import { World } from '../world/world.js';
import { hour, studying } from './studying.js';

describe('a semester filled in at once', () => {
  let world: World;
  let person: Person;
  let student: ReturnType<typeof studying>;

  beforeAll(async () => {
    world = await World.open();
  });
  beforeEach(async () => {
    world.clock.set('2021-12-26T11:13:00Z');
    person = await world.newcomer();
    student = studying(person);
  });
  afterAll(() => world.close());

  const weeks = (count = 3) =>
    Array.from({ length: count }, (_, week) => hour({ on: `2021-09-0${week + 1}`, note: `${week + 1}주차` }));
  const ids = (rows: { id: string }[]) => rows.map(({ id }) => id);
  const listed = async () => ids((await student.page()).items).reverse();

  it('is kept row by row, in the order it was given', async () => {
    const learner = new Learner(person);
    const [book, goal] = [await learner.has(), await learner.pursues()];
    const [first, second, third] = weeks();
    const rows = [third, { ...first, milestoneId: book.id }, { ...second, goalId: goal.id }] as {
      id: string;
    }[];
    const id = newId();
    const { status, body } = await student.fillIn(rows, id);
    expect(status).toBe(201);
    expect(body).toMatchObject({ id, sessions: rows.map((row) => ({ ...row, batchId: id, version: 1 })) });
    expect(await student.sees(rows[1]!)).toEqual(body.sessions[1]);
    expect((await student.page()).items).toHaveLength(3);
  });

  it('may be five hundred rows', async () => {
    const rows = Array.from({ length: 500 }, () => hour());
    expect(ids(succeeded(await student.fillIn(rows)).sessions)).toEqual(ids(rows));
    const more = await student.fillIn([...rows, hour()]);
    expect(problemIn(more)).toMatchObject({ status: 400, errors: [{ path: 'sessions' }] });
  });

  it('is there once, however often it is sent', async () => {
    const [id, rows] = [newId(), weeks()];
    const first = await student.fillIn(rows, id);
    const again = await student.fillIn(rows, id);
    expect(again).toMatchObject({ status: 200, body: first.body });
    expect(await listed()).toEqual(ids(rows));
  });

  it('is refused when another stands under its name', async () => {
    const [id, rows] = [newId(), weeks()];
    succeeded(await student.fillIn(rows, id));
    for (const other of [
      rows.slice(1),
      [...rows, hour()],
      weeks(),
      [{ ...rows[0], minutes: 5 }, ...rows.slice(1)],
    ])
      expect(problemIn(await student.fillIn(other, id))).toMatchObject({ status: 409, code: 'id_taken' });
    expect(await listed()).toEqual(ids(rows));
  });

  it('is kept whole or not at all, and says which rows were wrong', async () => {
    const [first, second, third] = weeks();
    const answer = await student.fillIn([
      first!,
      { ...second, minutes: 0 },
      { ...third, on: '2021-13' },
      hour({ minutes: 1441 }),
    ]);
    expect(problemIn(answer).errors?.map(({ path }) => path)).toEqual(
      expect.arrayContaining(['sessions.1.minutes', 'sessions.2.on', 'sessions.3.minutes']),
    );
    const later = await student.fillIn([
      first!,
      { ...second, on: '2022-01-02' },
      { ...third, milestoneId: newId() },
      hour({ goalId: newId() }),
    ]);
    expect(problemIn(later)).toMatchObject({
      status: 400,
      errors: [{ path: 'sessions.1.on' }, { path: 'sessions.2.milestoneId' }, { path: 'sessions.3.goalId' }],
    });
    expect(await listed()).toEqual([]);
  });

  it('has an id of its own for each row', async () => {
    const [first, second] = weeks();
    const twice = await student.fillIn([first!, { ...second, id: first!.id }]);
    expect(problemIn(twice)).toMatchObject({ status: 400, errors: [{ path: 'sessions.1.id' }] });
    const { id } = await student.log();
    const taken = await student.fillIn([first!, { ...second, id }]);
    expect(problemIn(taken)).toMatchObject({
      status: 400,
      errors: [{ path: 'sessions.1.id', code: 'id_taken' }],
    });
    expect(await listed()).toEqual([id]);
  });

  it('is taken back at once, but for what was changed since', async () => {
    const batch = succeeded(await student.fillIn(weeks()));
    const [first, second, third] = batch.sessions;
    const changed = succeeded(await student.change(second!, { minutes: 90 }));
    const taken = succeeded(await student.takeBack(batch));
    expect(taken.id).toBe(batch.id);
    expect(new Set(ids(taken.sessions))).toEqual(new Set(ids([first!, third!])));
    expect(taken.sessions.every(({ removedAt }) => removedAt !== null)).toBe(true);
    expect((await student.page()).items).toEqual([changed]);
    expect(succeeded(await student.takeBack(batch))).toEqual({ id: batch.id, sessions: [] });
  });

  it('comes back at once, and can be taken back again', async () => {
    const batch = succeeded(await student.fillIn(weeks()));
    await student.takeBack(batch);
    const back = succeeded(await student.bringBatchBack(batch));
    expect(back.sessions).toHaveLength(3);
    expect(await listed()).toEqual(ids(batch.sessions));
    expect(succeeded(await student.bringBatchBack(batch)).sessions).toEqual([]);
    expect(succeeded(await student.takeBack(batch)).sessions).toHaveLength(3);
    expect(await listed()).toEqual([]);
  });

  it('leaves in the bin what was removed by itself before', async () => {
    const batch = succeeded(await student.fillIn(weeks()));
    const [first, second, third] = batch.sessions;
    succeeded(await student.remove(second!));
    world.clock.pass({ minutes: 1 });
    await student.takeBack(batch);
    await student.bringBatchBack(batch);
    expect(await listed()).toEqual(ids([first!, third!]));
  });

  it('is nobody’s when it never was', async () => {
    expect((await student.takeBack({ id: newId() })).status).toBe(404);
    expect((await student.bringBatchBack({ id: newId() })).status).toBe(404);
    const empty = await student.fillIn([]);
    expect(problemIn(empty)).toMatchObject({ status: 400, errors: [{ path: 'sessions' }] });
  });
});
