import { v7 as newId } from 'uuid';
import type { Person } from '../world/person.js';
import { World } from '../world/world.js';
import { type Document, type Operation, operationsOf } from './document.js';
import { addressOf, type Noun } from './noun.js';
import { nounOf, NOUNS } from './nouns.js';

describe('a stranger', () => {
  let world: World;
  let stranger: Person;
  let routes: Operation[];

  beforeAll(async () => {
    world = await World.open();
    const owner = await world.newcomer();
    stranger = await world.newcomer();
    for (const { make } of NOUNS) await make(owner);
    routes = operationsOf((await world.visitor().get<Document>('/api/openapi.json')).body);
  });
  afterAll(() => world.close());

  const everything = async () =>
    JSON.stringify(
      await Promise.all(
        ['sessions', ...NOUNS.flatMap(({ tables }) => tables)].map((table) =>
          world.sql(`SELECT t.* FROM ${table} t JOIN accounts a ON a.id = account_id ORDER BY 1, 2, 3`),
        ),
      ),
    );

  it('finds no address without a story: each begins like a noun above, or is told of elsewhere', () => {
    const elsewhere = /^\/api\/sessions\/\{id\}$/;
    const untold = routes.filter(
      ({ path }) => path.includes('{') && nounOf(path) === undefined && !elsewhere.test(path),
    );
    expect(untold.map(({ method, path }) => `${method} ${path}`)).toEqual([]);
  });

  it.each(NOUNS.map((noun) => [noun.at, noun] as const))(
    'reaches nothing of another’s under %s',
    async (at, noun) => {
      const before = await everything();
      const named = routes.filter(({ path }) => path.startsWith(`${at}/{`));
      expect(named.length).toBeGreaterThan(0);
      for (const route of named) {
        const answer = await tried(stranger, route, noun, noun.ids);
        const unknown = await tried(stranger, route, noun, { ...noun.ids, id: newId() });
        const harmless = noun.harmless?.includes(keyOf(route, noun)) === true;
        expect({ route: keyOf(route, noun), status: answer.status }).toEqual({
          route: keyOf(route, noun),
          status: harmless ? 204 : 404,
        });
        expect(answer.body).toEqual(unknown.body);
      }
      expect(await everything()).toBe(before);
    },
  );

  it('sees nothing of another’s in any list', async () => {
    const lists = routes.filter(
      ({ method, path }) => method === 'GET' && !path.includes('{') && !path.endsWith('openapi.json'),
    );
    for (const { path } of lists) {
      const text = JSON.stringify((await stranger.get(path)).body);
      for (const id of NOUNS.flatMap(({ ids }) => Object.values(ids)))
        expect({ path, seen: text.includes(id) }).toEqual({ path, seen: false });
    }
  });

  it.each(NOUNS.flatMap(({ at, ties = [] }) => ties.map((tie) => [at, tie.path, tie.body] as const)))(
    'cannot tie %s to another’s things by %s',
    async (at, path, body) => {
      const before = await everything();
      expect(await stranger.post(at, { id: newId(), ...body })).toMatchObject({
        status: 400,
        body: { errors: [{ path, code: 'not_found' }] },
      });
      expect(await everything()).toBe(before);
    },
  );

  it('who is not signed in gets nothing at all', async () => {
    const open = new Set(['/api/health', '/api/registration', '/api/accounts', '/api/openapi.json']);
    for (const route of routes) {
      const { method, path } = route;
      if (open.has(path) || (path === '/api/sessions' && method === 'POST')) continue;
      const noun = nounOf(path);
      const answer = await tried(world.visitor(), route, noun, noun?.ids ?? {});
      expect({ route: `${method} ${path}`, status: answer.status }).toEqual({
        route: `${method} ${path}`,
        status: 401,
      });
    }
  });
});

const keyOf = ({ method, path }: Operation, { at }: Noun) => `${method} ${path.slice(at.length)}`;

/** Sends what the route would take, were the thing one's own. */
function tried(person: Person, route: Operation, noun: Noun | undefined, ids: Record<string, string>) {
  const body = route.body === null ? undefined : ((noun && noun.bodies?.[keyOf(route, noun)]) ?? {});
  return person.send(route.method, addressOf(route.path, ids), body, { version: 1 });
}
