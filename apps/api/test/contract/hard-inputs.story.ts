import { v7 as newId } from 'uuid';
import { type Method, type Person, problemIn } from '../world/person.js';
import { World } from '../world/world.js';
import { type Document, type Operation, operationsOf } from './document.js';
import { addressOf } from './noun.js';
import { nounOf, NOUNS } from './nouns.js';

const NUL = '\\u0000';
const LONE_SURROGATE = '\\ud800';

describe('what nobody should send', () => {
  let world: World;
  let person: Person;
  let routes: Operation[];
  beforeAll(async () => {
    world = await World.open();
    person = await world.newcomer();
    for (const { make } of NOUNS) await make(person);
    routes = operationsOf((await person.get<Document>('/api/openapi.json')).body);
  });
  afterAll(() => world.close());

  const answered = async (url: string, method: Method = 'GET') => {
    const body = method === 'PATCH' ? {} : undefined;
    const answer = await person.send(method, url, body, { version: 1 });
    expect({ url, says: problemIn(answer).detail }).toEqual({ url, says: expect.stringMatching(/\w/) });
    return { url, status: answer.status };
  };

  const goal = (name: string) =>
    `{"id":"${newId()}","since":"2021","name":${JSON.stringify(name).replaceAll('\\\\u', '\\u')}}`;

  it.each([
    ['a body that is no JSON', '{"name": ', 'malformed_body', undefined],
    ['an empty body', '', undefined, undefined],
    ['an array', '[]', 'invalid_input', ''],
    ['a string', '"goal"', 'invalid_input', ''],
    ['null', 'null', 'invalid_input', ''],
    ['a number for a name', `{"id":"${newId()}","since":"2021","name":3}`, 'invalid_input', 'name'],
    ['an object for a name', `{"id":"${newId()}","since":"2021","name":{}}`, 'invalid_input', 'name'],
    ['a NUL byte', goal(`a${NUL}b`), 'invalid_input', 'name'],
    ['half a surrogate pair', goal(`a${LONE_SURROGATE}b`), 'invalid_input', 'name'],
    ['a name of a megabyte', goal('가'.repeat(350_000)), 'invalid_input', 'name'],
    [
      'a date that never was',
      `{"id":"${newId()}","since":"2021-02-30","name":"x"}`,
      'invalid_input',
      'since',
    ],
    ['a month 13', `{"id":"${newId()}","since":"2021-13","name":"x"}`, 'invalid_input', 'since'],
    ['a year 0', `{"id":"${newId()}","since":"0000","name":"x"}`, 'invalid_input', 'since'],
    ['an id that is no UUID', '{"id":"1","since":"2021","name":"x"}', 'invalid_input', 'id'],
    [
      'a UUID of another version',
      '{"id":"9b2f2c54-8c1e-4b3a-9d2e-0f6b6f0f9a11","since":"2021","name":"x"}',
      'invalid_input',
      'id',
    ],
    [
      '__proto__',
      `{"id":"${newId()}","since":"2021","name":"x","__proto__":{"admin":true}}`,
      undefined,
      undefined,
    ],
  ])('%s is refused with what to do', async (_, body, code, path) => {
    const answer = await person.post('/api/goals', body);
    expect(answer.status).toBeGreaterThanOrEqual(400);
    expect(answer.status).toBeLessThan(500);
    const problem = problemIn(answer);
    expect(problem).toMatchObject({
      status: answer.status,
      code: code ?? expect.any(String),
      detail: expect.stringMatching(/\w/),
    });
    if (path !== undefined) expect(problem.errors?.[0]?.path).toBe(path);
  });

  it('a body larger than four megabytes is refused before it is read', async () => {
    const answer = await person.post('/api/goals', goal('x'.repeat(5_000_000)));
    expect(problemIn(answer)).toMatchObject({ status: 413, code: 'body_too_large' });
  });

  it.each([
    ['/api/goals/%00', 400],
    ['/api/goals/%ud800', 400],
    ['/api/nothing', 404],
    ['/api/milestones?goal=everything', 400],
    ['/api/milestones?kind=novel', 400],
  ])('GET %s answers %i', async (url, status) => {
    expect(await answered(url)).toEqual({ url, status });
  });

  it.each(NOUNS.map(({ at }) => at))('%s/… is found by an id and nothing else', async (at) => {
    const methods = routes.filter(({ path }) => path === `${at}/{id}`).map(({ method }) => method);
    expect(methods.length).toBeGreaterThan(0);
    for (const method of methods) {
      expect(await answered(`${at}/not-an-id`, method)).toMatchObject({ status: 400 });
      expect(await answered(`${at}/${newId()}`, method)).toMatchObject({ status: 404 });
    }
  });

  it('every list that is read by pages says what it does not understand', async () => {
    const lists = routes.filter(({ parameters }) => parameters.some(({ name }) => name === 'after'));
    expect(lists.length).toBeGreaterThan(3);
    for (const { path } of lists)
      for (const query of [
        ...['limit=0', 'limit=201', 'limit=abc', 'limit=1.5', 'limit=1&limit=2', 'unknown=1'],
        ...['after=%00', 'after=garbage', `after=garbage~${newId()}`, 'after=2021-12-26~x'],
        ...['after=2021-02-30~x', `after=${'9'.repeat(201)}`],
      ]) {
        const url = `${addressOf(path, nounOf(path)?.ids ?? {})}?${query}`;
        expect(await answered(url)).toEqual({ url, status: 400 });
      }
  });

  it('every body that is something else altogether is refused', async () => {
    for (const { method, path } of routes.filter(({ body }) => body !== null))
      for (const sent of ['{"name": ', '[]', '"goal"', 'null', '3', '{"__proto__":{"admin":true},"a":1}']) {
        const url = addressOf(path, {});
        const { status } = await person.send(method, url, sent, { version: 1 });
        const refused = status >= 400 && status < 500;
        expect({ method, path, sent, refused }).toEqual({ method, path, sent, refused: true });
      }
  });

  it('whatever changes a thing that was seen says which version that was', async () => {
    const based = routes.filter(({ parameters }) => parameters.some(({ name }) => name === 'If-Match'));
    expect(based.length).toBeGreaterThan(20);
    for (const { method, path } of based.filter(({ body }) => body === null)) {
      const url = addressOf(path, {});
      expect({ path, ...problemIn(await person.send(method, url)) }).toMatchObject({ path, status: 428 });
    }
  });

  it.each(['three', '"3', '"-1"', '"99999999999999"', '*', ''])(
    'If-Match: %s is refused',
    async (version) => {
      const id = newId();
      await person.post('/api/goals', { id, name: 'x', since: '2021' });
      const answer = await person.patch(
        `/api/goals/${id}`,
        { name: 'y' },
        { headers: { 'if-match': version } },
      );
      expect(answer.status).toBeGreaterThanOrEqual(400);
      expect(answer.status).toBeLessThan(500);
    },
  );

  it('another content type is refused', async () => {
    const answer = await person.post('/api/goals', 'name=x', {
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
    });
    expect(answer.status).toBeGreaterThanOrEqual(400);
    expect(answer.status).toBeLessThan(500);
    expect(problemIn(answer).code).toBeDefined();
  });

  it('bytes are refused where JSON is meant, however many come', async () => {
    const answer = await person.post('/api/goals', 'x'.repeat(5_000_000), {
      headers: { 'content-type': 'application/octet-stream' },
    });
    expect(problemIn(answer)).toMatchObject({ status: 415, code: 'unsupported_media_type' });
  });

  it('a cookie of garbage signs nobody in', async () => {
    for (const cookie of [
      'ullim_session=x',
      'ullim_session=%00',
      `ullim_session=${newId()}.${'a'.repeat(43)}`,
      'ullim_session=' + 'a'.repeat(5000),
    ]) {
      expect((await world.visitor().get('/api/me', { headers: { cookie } })).status).toBe(401);
    }
  });
});
