import type { Me } from '@ullim/types/account';
import { type Person, problemIn } from '../world/person.js';
import { World } from '../world/world.js';

describe('guessing a password', () => {
  let world: World;
  let person: Person;
  let me: Me;
  beforeEach(async () => {
    world = await World.open({ trustProxy: 1 });
    person = await world.newcomer();
    me = (await person.get<Me>('/api/me')).body;
  });
  afterEach(() => world.close());

  const from = (address: string) => ({ headers: { 'x-forwarded-for': address } });
  const signIn = (password: string, login = me.handle, address = '192.0.2.1') =>
    world.visitor().post('/api/sessions', { login, password }, from(address));
  const guess = async (times: number, login = me.handle, address = '192.0.2.1') =>
    (await Promise.all(Array.from({ length: times }, (_, at) => signIn(`guess ${at}`, login, address)))).map(
      ({ status }) => status,
    );
  const counted = (statuses: number[]) => ({
    wrong: statuses.filter((status) => status === 401).length,
    refused: statuses.filter((status) => status === 429).length,
  });

  it('works ten times; then the right one waits too', async () => {
    await guess(10);
    const answer = await signIn('a quiet sentence');
    expect(problemIn(answer)).toMatchObject({ status: 429, code: 'too_many_attempts' });
    expect(Number(answer.headers['retry-after'])).toBeGreaterThan(0);
    world.clock.pass({ minutes: 16 });
    expect((await signIn('a quiet sentence')).status).toBe(201);
  });

  it('many times at one moment works no oftener', async () => {
    expect(counted(await guess(30))).toEqual({ wrong: 10, refused: 20 });
  });

  it('by handle and by e-mail address is guessing one account', async () => {
    await guess(5);
    await guess(5, me.email.toUpperCase());
    expect((await signIn('a quiet sentence')).status).toBe(429);
  });

  it('from elsewhere does not lock the owner out', async () => {
    await guess(30, me.handle, '203.0.113.9');
    expect((await signIn('a quiet sentence')).status).toBe(201);
  });

  it('from everywhere ends after a hundred', async () => {
    for (let last = 1; last <= 11; last += 1) await guess(10, me.handle, `203.0.113.${last}`);
    expect((await signIn('a quiet sentence')).status).toBe(429);
  });

  it('of many accounts from one address ends after fifty', async () => {
    const statuses: number[] = [];
    for (let name = 0; name < 11; name += 1) statuses.push(...(await guess(5, `nobody-${name}`)));
    expect(counted(statuses)).toEqual({ wrong: 50, refused: 5 });
  });

  it('of a login that looks like another’s count leaves the other alone', async () => {
    await guess(20, `${me.handle} address:192.0.2.1`);
    await guess(20, `account","${me.id}`);
    expect((await signIn('a quiet sentence')).status).toBe(201);
  });

  it('is not what somebody does who knows it', async () => {
    for (let time = 0; time < 12; time += 1) expect((await signIn('a quiet sentence')).status).toBe(201);
  });

  it('in the settings is counted with the others', async () => {
    const change = (current: string) =>
      person.put('/api/me/password', { current, next: 'another sentence' }, from('192.0.2.1'));
    await guess(4);
    const statuses = (await Promise.all(Array.from({ length: 9 }, () => change('nope')))).map(
      ({ status }) => status,
    );
    expect(statuses.filter((status) => status === 403)).toHaveLength(6);
    expect(statuses.filter((status) => status === 429)).toHaveLength(3);
    expect((await change('a quiet sentence')).status).toBe(429);
    world.clock.pass({ minutes: 16 });
    expect((await change('a quiet sentence')).status).toBe(204);
  });

  it('is forgotten when its time is over', async () => {
    await guess(3);
    world.clock.pass({ minutes: 31 });
    await signIn('a quiet sentence');
    const [row] = await world.sql<{ count: number }>(
      'SELECT count(*)::int FROM attempts WHERE remaining < 10',
    );
    expect(row!.count).toBe(0);
  });
});

describe('an address', () => {
  it('that a visitor only claims counts for nothing without a proxy that is trusted', async () => {
    const world = await World.open();
    await world.newcomer({ handle: 'haneul' });
    const guess = (address: string) =>
      world
        .visitor()
        .post(
          '/api/sessions',
          { login: 'haneul', password: 'a guess' },
          { headers: { 'x-forwarded-for': address } },
        );
    for (let last = 1; last <= 10; last += 1) await guess(`203.0.113.${last}`);
    expect((await guess('203.0.113.99')).status).toBe(429);
    await world.close();
  });
});
