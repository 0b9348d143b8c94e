import type { Me, Registration } from '@ullim/types/account';
import { problemIn } from '../world/person.js';
import { World } from '../world/world.js';

const haneul = {
  handle: 'haneul',
  name: '한울',
  email: 'Haneul@example.org',
  password: 'a quiet sentence',
  locale: 'ko',
  timeZone: 'Asia/Seoul',
};

describe('the first person', () => {
  let world: World;
  beforeEach(async () => {
    world = await World.open({ registration: 'first' });
  });
  afterEach(() => world.close());

  it('opens an account, is signed in, and is the admin', async () => {
    const visitor = world.visitor();
    expect((await visitor.get<Registration>('/api/registration')).body).toEqual({ open: true, first: true });
    const answer = await visitor.post<Me>('/api/accounts', haneul);
    expect(answer).toMatchObject({
      status: 201,
      body: { handle: 'haneul', admin: true, calendar: 'kr', today: '2021-12-26' },
    });
    expect((await visitor.get<Me>('/api/me')).body).toEqual(answer.body);
  });

  it('closes registration behind them', async () => {
    await world.visitor().post('/api/accounts', haneul);
    const late = world.visitor();
    expect((await late.get('/api/registration')).body).toEqual({ open: false, first: false });
    const answer = await late.post('/api/accounts', {
      ...haneul,
      handle: 'second',
      email: 'second@example.org',
    });
    expect(problemIn(answer)).toMatchObject({ status: 403, code: 'registration_closed' });
  });

  it('is one, when two come at the same moment', async () => {
    const answers = await Promise.all(
      ['one', 'two'].map((handle) =>
        world.visitor().post('/api/accounts', { ...haneul, handle, email: `${handle}@example.org` }),
      ),
    );
    expect(answers.map(({ status }) => status).sort()).toEqual([201, 403]);
  });

  it('never has the password in an answer or in the clear', async () => {
    const visitor = world.visitor();
    const answers = [
      await visitor.post('/api/accounts', haneul),
      await visitor.post('/api/accounts', haneul),
      await visitor.post('/api/sessions', { login: 'haneul', password: haneul.password }),
      await visitor.get('/api/me'),
      await visitor.get('/api/sessions'),
      await visitor.get('/api/journey/export'),
      await visitor.put('/api/me/password', { current: `${haneul.password}!`, next: haneul.password }),
    ];
    const [row] = await world.sql<{ password_hash: string }>('SELECT password_hash FROM accounts');
    expect(row!.password_hash).toMatch(/^\$argon2id\$/);
    for (const { body, headers } of answers) {
      const answer = JSON.stringify([body, headers]);
      for (const secret of [haneul.password, row!.password_hash, 'argon2'])
        expect({ answer, told: answer.includes(secret) }).toEqual({ answer, told: false });
    }
  });
});

describe('a newcomer among others', () => {
  let world: World;
  beforeAll(async () => {
    world = await World.open();
    await world.visitor().post('/api/accounts', haneul);
  });
  afterAll(() => world.close());

  const register = (more: object) =>
    world
      .visitor()
      .post('/api/accounts', { ...haneul, handle: 'other', email: 'other@example.org', ...more });

  it.each([
    [{ handle: 'haneul' }, 409, 'handle_taken', 'handle'],
    [{ email: 'HANEUL@EXAMPLE.ORG' }, 409, 'email_taken', 'email'],
    [{ password: 'password1' }, 400, 'password_too_common', 'password'],
    [{ password: '짧아요' }, 400, 'invalid_input', 'password'],
    [{ password: 'x'.repeat(129) }, 400, 'invalid_input', 'password'],
    [{ handle: 'Admin!' }, 400, 'invalid_input', 'handle'],
    [{ handle: 'api' }, 400, 'invalid_input', 'handle'],
    [{ timeZone: 'Mars/Olympus' }, 400, 'invalid_input', 'timeZone'],
    [{ email: 'nobody' }, 400, 'invalid_input', 'email'],
    [{ locale: 'fr' }, 400, 'invalid_input', 'locale'],
  ])('learns what is wrong with %j', async (wrong, status, code, path) => {
    expect(problemIn(await register(wrong))).toMatchObject({ status, code, errors: [{ path }] });
  });

  it('may use a password of 128 characters, Hangul included', async () => {
    const answer = await register({ handle: 'long', email: 'long@example.org', password: '가'.repeat(128) });
    expect(answer.status).toBe(201);
  });

  it('waits when too many come from one address', async () => {
    const statuses: number[] = [];
    for (let at = 0; at < 60; at += 1) statuses.push((await register({})).status);
    expect(statuses.at(-1)).toBe(429);
    world.clock.pass({ minutes: 16 });
    expect((await register({ handle: 'later', email: 'later@example.org' })).status).toBe(201);
  });
});
