import type { Me } from '@ullim/types/account';
import type { SessionList } from '@ullim/types/session';
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
  const signIn = async (password = 'a quiet sentence') => {
    const other = world.visitor();
    const answer = await other.post('/api/sessions', { login: (await me()).handle, password });
    return { other, answer };
  };

  it('changes from the version that was seen', async () => {
    const changed = await person.patch<Me>('/api/me', { name: '새 이름', theme: 'dark' }, { version: 1 });
    expect(changed.body).toMatchObject({ name: '새 이름', theme: 'dark', version: 2 });
    const late = await person.patch('/api/me', { name: '늦은 이름' }, { version: 1 });
    expect(problemIn(late)).toMatchObject({ code: 'stale_version', current: { name: '새 이름' } });
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
    expect(await firstDay()).not.toBe('2021-09-01');
    await person.patch('/api/me', { calendar: 'kr' }, { version: 2 });
    expect(await firstDay()).toBe('2021-09-01');
  });

  it('is signed in and out on several browsers', async () => {
    const { other } = await signIn();
    const list = (await other.get<SessionList>('/api/sessions')).body;
    expect(list.items).toHaveLength(2);
    expect(list.items.filter(({ current }) => current)).toHaveLength(1);
    await other.delete('/api/sessions/current');
    expect((await other.get('/api/me')).status).toBe(401);
    expect((await person.get('/api/me')).status).toBe(200);
  });

  it('can end a session elsewhere', async () => {
    const { other } = await signIn();
    const list = (await person.get<SessionList>('/api/sessions')).body;
    await person.delete(`/api/sessions/${list.items.find(({ current }) => !current)!.id}`);
    expect((await other.get('/api/me')).status).toBe(401);
  });

  it('gets a new password, and every other session ends', async () => {
    const { other } = await signIn();
    const wrong = await person.put('/api/me/password', { current: 'nope', next: 'another sentence' });
    expect(problemIn(wrong)).toMatchObject({ status: 403, code: 'wrong_password' });
    expect(
      (await person.put('/api/me/password', { current: 'a quiet sentence', next: 'another sentence' }))
        .status,
    ).toBe(204);
    expect((await other.get('/api/me')).status).toBe(401);
    expect((await person.get('/api/me')).status).toBe(200);
    expect((await signIn()).answer.status).toBe(401);
    expect((await signIn('another sentence')).answer.status).toBe(201);
  });

  it('does not tell a wrong name from a wrong password', async () => {
    const wrongPassword = (await signIn('wrong sentence')).answer;
    const wrongName = await world.visitor().post('/api/sessions', { login: 'nobody-here', password: 'x' });
    expect(wrongName.body).toEqual(wrongPassword.body);
  });

  it('is safe from guessing: after ten wrong passwords the right one waits too', async () => {
    for (let guess = 0; guess < 10; guess += 1) await signIn(`guess ${guess}`);
    const { answer } = await signIn();
    expect(problemIn(answer)).toMatchObject({ status: 429, code: 'too_many_attempts' });
    expect(Number(answer.headers['retry-after'])).toBeGreaterThan(0);
    world.clock.pass({ minutes: 16 });
    expect((await signIn()).answer.status).toBe(201);
  });

  it('is forgotten by a browser after sixty days', async () => {
    world.clock.pass({ days: 61 });
    expect((await person.get('/api/me')).status).toBe(401);
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
