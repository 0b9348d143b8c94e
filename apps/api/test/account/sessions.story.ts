import type { Me } from '@ullim/types/account';
import type { SessionList } from '@ullim/types/session';
import { type Person, problemIn } from '../world/person.js';
import { World } from '../world/world.js';

describe('signing in', () => {
  let world: World;
  let person: Person;
  let login: string;
  beforeAll(async () => {
    world = await World.open();
  });
  beforeEach(async () => {
    person = await world.newcomer();
    login = (await person.get<Me>('/api/me')).body.handle;
  });
  afterAll(() => world.close());

  const signIn = async (password = 'a quiet sentence') => {
    const other = world.visitor();
    const answer = await other.post('/api/sessions', { login, password });
    return { other, answer };
  };
  const changePassword = (by: Person, next: string) =>
    by.put('/api/me/password', { current: 'a quiet sentence', next });

  it('works on several browsers, and out on one', async () => {
    const { other } = await signIn();
    const list = (await other.get<SessionList>('/api/sessions')).body;
    expect(list.items).toHaveLength(2);
    expect(list.items.filter(({ current }) => current)).toHaveLength(1);
    await other.delete('/api/sessions/current');
    expect((await other.get('/api/me')).status).toBe(401);
    expect((await person.get('/api/me')).status).toBe(200);
  });

  it('can be ended from elsewhere', async () => {
    const { other } = await signIn();
    const list = (await person.get<SessionList>('/api/sessions')).body;
    await person.delete(`/api/sessions/${list.items.find(({ current }) => !current)!.id}`);
    expect((await other.get('/api/me')).status).toBe(401);
  });

  it('does not tell a wrong name from a wrong password', async () => {
    const wrongPassword = (await signIn('wrong sentence')).answer;
    const wrongName = await world.visitor().post('/api/sessions', { login: 'nobody-here', password: 'x' });
    expect(wrongName.body).toEqual(wrongPassword.body);
  });

  it('lasts as long as one comes within sixty days: the cookie is written again', async () => {
    for (let visit = 0; visit < 4; visit += 1) {
      world.clock.pass({ days: 50 });
      const answer = await person.get('/api/me');
      expect(answer.status).toBe(200);
      expect(String(answer.headers['set-cookie'])).toMatch(/^ullim_session=.+Max-Age=5184000/);
      expect((await person.get('/api/me')).headers['set-cookie']).toBeUndefined();
    }
    world.clock.pass({ days: 61 });
    expect((await person.get('/api/me')).status).toBe(401);
  });

  it('out after a while leaves no cookie behind', async () => {
    world.clock.pass({ days: 2 });
    const answer = await person.delete('/api/sessions/current');
    expect([answer.headers['set-cookie']].flat()).toEqual([expect.stringMatching(/^ullim_session=;/)]);
  });

  it('needs the new password once it was changed, and every other session ends', async () => {
    const { other } = await signIn();
    const wrong = await person.put('/api/me/password', { current: 'nope', next: 'another sentence' });
    expect(problemIn(wrong)).toMatchObject({ status: 403, code: 'wrong_password' });
    expect((await changePassword(person, 'another sentence')).status).toBe(204);
    expect((await other.get('/api/me')).status).toBe(401);
    expect((await person.get('/api/me')).status).toBe(200);
    expect((await signIn()).answer.status).toBe(401);
    expect((await signIn('another sentence')).answer.status).toBe(201);
  });

  it('changes the password once, when two change it at the same moment', async () => {
    const { other } = await signIn();
    const [one, two] = await Promise.all([
      changePassword(person, 'the first sentence'),
      changePassword(other, 'the second sentence'),
    ]);
    expect([one.status, two.status].filter((status) => status === 204)).toHaveLength(1);
    const [kept, lost] =
      one.status === 204
        ? ['the first sentence', 'the second sentence']
        : ['the second sentence', 'the first sentence'];
    expect((await signIn(kept)).answer.status).toBe(201);
    expect((await signIn(lost)).answer.status).toBe(401);
  });

  it('with the old password, while it is changed, opens nothing that stays', async () => {
    const [changed, ...signIns] = await Promise.all([
      changePassword(person, 'another sentence'),
      ...Array.from({ length: 8 }, () => signIn()),
    ]);
    expect(changed.status).toBe(204);
    for (const { other } of signIns) expect((await other.get('/api/me')).status).toBe(401);
    expect((await person.get<SessionList>('/api/sessions')).body.items).toHaveLength(1);
  });
});
