import { v7 as newId } from 'uuid';
import { World } from '../world/world.js';
import { type Document, operationsOf } from './document.js';
import { NOUNS } from './nouns.js';

describe('a browser that two people use', () => {
  let world: World;
  beforeAll(async () => {
    world = await World.open();
  });
  afterAll(() => world.close());

  it('is never told that the other’s journey is still right', async () => {
    const [one, other] = [await world.newcomer(), await world.newcomer()];
    const seen = await one.get('/api/timeline');
    const etag = String(seen.headers['etag']);
    expect((await one.get('/api/timeline', { headers: { 'if-none-match': etag } })).status).toBe(304);
    expect((await other.get('/api/timeline', { headers: { 'if-none-match': etag } })).status).toBe(200);
  });

  it('asks again each time, and keeps nothing that is not the journey', async () => {
    const person = await world.newcomer();
    const cached = async (path: string) => (await person.get(path)).headers['cache-control'];
    const ofTheJourney = new Set(
      NOUNS.filter(({ besideTheJourney }) => !besideTheJourney).map(({ at }) => at),
    );
    const lists = operationsOf((await person.get<Document>('/api/openapi.json')).body)
      .filter(({ method, path }) => method === 'GET' && ofTheJourney.has(path))
      .map(({ path }) => path);
    expect(lists.length).toBeGreaterThan(2);
    for (const path of [...lists, '/api/timeline', '/api/removals'])
      expect({ path, cached: await cached(path) }).toEqual({ path, cached: 'private, no-cache' });
    expect(await cached('/api/me')).toBe('no-store');
    expect(await cached('/api/sessions')).toBe('no-store');
    expect(await cached('/api/imports')).toBe('no-store');
    expect(await cached('/api/journey/export')).toBe('no-store');
  });

  it('gets 304 through a proxy that makes tags weak', async () => {
    const person = await world.newcomer();
    const etag = String((await person.get('/api/goals')).headers['etag']);
    const again = await person.get('/api/goals', { headers: { 'if-none-match': `"other", W/${etag}` } });
    expect(again.status).toBe(304);
    await person.post('/api/goals', { id: newId(), name: '새 목표', since: '2021' });
    expect((await person.get('/api/goals', { headers: { 'if-none-match': `W/${etag}` } })).status).toBe(200);
  });
});
