import { v7 as newId } from 'uuid';
import { type Method, type Person, problemIn } from '../world/person.js';
import { World } from '../world/world.js';
import { type Document, type Operation, operationsOf, stringsOf } from './document.js';
import { addressOf } from './noun.js';

/** Beginnings that a field of this name likes, so that only the end can be what is refused. */
const LIKED: Record<string, string> = {
  doi: '10.1000/1',
  url: 'https://example.org/',
  email: 'haneul@example.org',
  timeZone: 'Asia/Seoul',
};
const textsFor = (name: string) =>
  ['\0', '\ud800'].flatMap((end) => ['a', LIKED[name] ?? '2021'].map((beginning) => beginning + end));

describe('NUL and half a surrogate pair', () => {
  let world: World;
  let person: Person;
  let operations: Operation[];
  beforeAll(async () => {
    world = await World.open();
    person = await world.newcomer();
    operations = operationsOf((await person.get<Document>('/api/openapi.json')).body);
  });
  afterAll(() => world.close());

  const refused = async (method: Method, url: string, path: string, body?: unknown) => {
    const answer = await person.send(method, url, body, { version: 1 });
    const { errors = [] } = problemIn(answer);
    return answer.status === 400 && errors.some((error) => error.path === path);
  };

  it('are refused in every field of every body, with its path', async () => {
    const taken: string[] = [];
    let fields = 0;
    for (const { method, path, body } of operations) {
      for (const field of stringsOf(body)) {
        fields += 1;
        for (const text of textsFor(field.path.split('.').at(-1)!))
          if (!(await refused(method, nowhere(path), field.path, field.around(text))))
            taken.push(`${method} ${path} ${field.path}: ${JSON.stringify(text)}`);
      }
    }
    expect(taken).toEqual([]);
    expect(fields).toBeGreaterThan(100);
  });

  it('are refused in every part of every address', async () => {
    const taken: string[] = [];
    for (const { method, path, body, parameters } of operations)
      for (const { name, in: place } of parameters.filter((each) => each.in !== 'header')) {
        const asking = (text: string) =>
          place === 'path' ? nowhere(path.replace(`{${name}}`, text)) : `${nowhere(path)}?${name}=${text}`;
        if (body === null && !(await refused(method, asking('a%00'), name)))
          taken.push(`${method} ${asking('a%00')}`);
        // With a body that is missing, or an address that is no UTF-8, something else may be named first.
        for (const text of ['a%00', '%ED%A0%80']) {
          const { status } = await person.send(method, asking(text), undefined, { version: 1 });
          if (status < 400 || status >= 500) taken.push(`${method} ${asking(text)}: ${status}`);
        }
      }
    expect(taken).toEqual([]);
  });

  it.each([
    '0000-01-01T00:00:00Z',
    '2021-12-26T11:13:00%2B23:00',
    '2021-12-26T11:13:00',
    '10000-01-01T00:00:00Z',
  ])('a page does not begin after %s, which PostgreSQL cannot read', async (instant) => {
    const reflection = { id: newId(), title: '', body: '', happenedOn: '2021' };
    await person.post('/api/reflections', reflection);
    for (const list of ['removals', `reflections/${reflection.id}/revisions`])
      expect(await refused('GET', `/api/${list}?after=${instant}~${newId()}`, 'after')).toBe(true);
  });
});

const nowhere = (path: string) => addressOf(path, {});
