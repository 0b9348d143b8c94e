import type { Me } from '@ullim/types/account';
import { type Person, problemIn } from '../world/person.js';
import { World } from '../world/world.js';

describe('the questions of one’s own reviews', () => {
  let world: World;
  let person: Person;
  beforeAll(async () => {
    world = await World.open();
  });
  beforeEach(async () => {
    person = await world.newcomer();
  });
  afterAll(() => world.close());

  const ask = (reviewQuestions: unknown, version = 1) =>
    person.patch<Me>('/api/me', { reviewQuestions }, { version });
  const asked = async () => (await person.get<Me>('/api/me')).body.reviewQuestions;
  const three = ['무엇이 울렸나요?', '무엇이 멀어졌나요?', '다음에는 어디로 가나요?'];

  it('are the house’s, until the person writes three of their own', async () => {
    expect(await asked()).toBeNull();
    expect((await ask(three.map((question) => ` ${question} `))).body.reviewQuestions).toEqual(three);
    expect(await asked()).toEqual(three);
    await person.patch('/api/me', { theme: 'dark' }, { version: 2 });
    expect(await asked()).toEqual(three);
  });

  it('are the house’s again when the person wants that', async () => {
    await ask(three);
    expect((await ask(null, 2)).body.reviewQuestions).toBeNull();
    expect(await asked()).toBeNull();
  });

  it.each([
    [three.slice(1), 'reviewQuestions'],
    [[...three, '하나 더'], 'reviewQuestions'],
    [[], 'reviewQuestions'],
    [3, 'reviewQuestions'],
    [[three[0], ' ', three[2]], 'reviewQuestions.1'],
    [[three[0], three[1], '두\n줄'], 'reviewQuestions.2'],
    [[three[0], three[1], 'ㄱ'.repeat(301)], 'reviewQuestions.2'],
    [[3, three[1], three[2]], 'reviewQuestions.0'],
  ])('cannot be %#: the path names the line', async (wrong, path) => {
    expect(problemIn(await ask(wrong))).toMatchObject({
      status: 400,
      code: 'invalid_input',
      errors: [{ path }],
    });
    expect(await asked()).toBeNull();
  });
});
