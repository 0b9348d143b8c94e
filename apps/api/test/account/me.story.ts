import type { Me } from '@ullim/types/account';
import { v7 as newId } from 'uuid';
import { type Person, problemIn } from '../world/person.js';
import { World } from '../world/world.js';

describe('one’s own account', () => {
  let world: World;
  let person: Person;
  beforeAll(async () => {
    world = await World.open();
  });
  beforeEach(async () => {
    person = await world.newcomer();
  });
  afterAll(() => world.close());

  const me = async () => (await person.get<Me>('/api/me')).body;

  it('changes from the version that was seen', async () => {
    const changed = await person.patch<Me>('/api/me', { name: '새 이름', theme: 'dark' }, { version: 1 });
    expect(changed.body).toMatchObject({ name: '새 이름', theme: 'dark', version: 2 });
    const late = await person.patch('/api/me', { name: '늦은 이름' }, { version: 1 });
    expect(problemIn(late)).toMatchObject({ code: 'stale_version', current: { name: '새 이름' } });
  });

  it('takes every setting, each where it belongs', async () => {
    const changes = {
      handle: `m${newId().slice(-12)}`,
      name: 'Haneul',
      email: `${newId()}@example.org`,
      locale: 'en',
      timeZone: 'Europe/London',
      calendar: 'plain',
      theme: 'light',
    };
    const before = await me();
    const changed = await person.patch<Me>('/api/me', changes, { version: 1 });
    expect(changed.body).toEqual({ ...before, ...changes, version: 2 });
    expect(await me()).toEqual(changed.body);
  });

  it('cannot take the handle or the address of another', async () => {
    const other = (await (await world.newcomer()).get<Me>('/api/me')).body;
    const take = async (changes: object) => problemIn(await person.patch('/api/me', changes, { version: 1 }));
    expect(await take({ handle: other.handle })).toMatchObject({ status: 409, code: 'handle_taken' });
    expect(await take({ email: other.email.toUpperCase() })).toMatchObject({
      status: 409,
      code: 'email_taken',
    });
  });

  it('gives a handle that two want at one moment to one of them', async () => {
    const handle = `w${newId().slice(-12)}`;
    const answers = await Promise.all([
      person.patch('/api/me', { handle }, { version: 1 }),
      (await world.newcomer()).patch('/api/me', { handle }, { version: 1 }),
    ]);
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409]);
    expect(answers.map((answer) => problemIn(answer).code)).toContain('handle_taken');
  });

  it('knows which day it is where the person is', async () => {
    world.clock.set('2021-12-26T15:30:00Z');
    expect((await me()).today).toBe('2021-12-27');
    await person.patch('/api/me', { timeZone: 'Europe/London' }, { version: 1 });
    expect((await me()).today).toBe('2021-12-26');
  });

  it('reads a semester by another calendar at once', async () => {
    const goal = { id: newId(), name: '자연어처리', since: '2021-41' };
    await person.post('/api/goals', goal);
    const firstDay = async () => {
      const [row] = await world.sql<{ day: string }>(
        'SELECT start_first::text AS day FROM goal_spells WHERE goal_id = $1',
        [goal.id],
      );
      return row!.day;
    };
    expect(await firstDay()).toBe('2021-09-01');
    await person.patch('/api/me', { calendar: 'plain' }, { version: 1 });
    expect(await firstDay()).toBe('2021-08-01');
    await person.patch('/api/me', { calendar: 'kr' }, { version: 2 });
    expect(await firstDay()).toBe('2021-09-01');
  });
});

describe('the address people use', () => {
  it.each([
    ['https://ullim.example.org', 'max-age=31536000; includeSubDomains'],
    ['http://ullim.example.org', undefined],
  ])('%s: browsers are told to come by https alone, or not', async (address, told) => {
    const world = await World.open({ publicUrl: new URL(address) });
    const { headers } = await world.visitor().get('/api/registration');
    expect(headers['strict-transport-security']).toBe(told);
    await world.close();
  });
});

describe('a page of somebody else’s', () => {
  it('cannot make a browser change anything', async () => {
    const world = await World.open({ publicUrl: new URL('https://ullim.example.org') });
    const person = await world.newcomer();
    const goal = { id: newId(), name: '웹 백엔드', since: '2021' };
    const send = (headers: Record<string, string>) => person.post('/api/goals', goal, { headers });
    expect(problemIn(await send({ origin: 'https://evil.example.org' }))).toMatchObject({
      status: 403,
      code: 'foreign_origin',
    });
    expect((await send({ 'sec-fetch-site': 'cross-site' })).status).toBe(403);
    expect((await send({ origin: 'null' })).status).toBe(403);
    expect((await send({ origin: 'https://ullim.example.org' })).status).toBe(201);
    await world.close();
  });

  it('finds the cookie out of reach, and secure behind https', async () => {
    const world = await World.open({ publicUrl: new URL('https://ullim.example.org') });
    await world.newcomer({ handle: 'haneul' });
    const answer = await world
      .visitor()
      .post('/api/sessions', { login: 'haneul', password: 'a quiet sentence' });
    expect(String(answer.headers['set-cookie'])).toMatch(/HttpOnly; Secure; SameSite=Lax/);
    expect(answer.headers['content-security-policy']).toContain("script-src 'self'");
    await world.close();
  });
});
