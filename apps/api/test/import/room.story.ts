import { once } from 'node:events';
import { type ClientRequest, type IncomingMessage, request } from 'node:http';
import type { AddressInfo } from 'node:net';
import { json } from 'node:stream/consumers';
import type { Problem } from '@ullim/types/problem';
import { v7 as newId } from 'uuid';
import { LIMITS } from '../../src/import/limits.js';
import { attaching } from '../attachment/attaching.js';
import { World } from '../world/world.js';
import { Bringer } from './bringer.js';

const BLOG = { '_posts/2021-12-26-a.md': '글' };

describe('what the imports of one person may take', () => {
  let world: World;
  let bringer: Bringer;
  beforeAll(async () => {
    world = await World.open();
    bringer = await Bringer.in(world);
  });
  afterAll(() => world.close());

  const announce = (bytes: number) =>
    bringer.person.post<Problem>('/api/imports', { id: newId(), name: 'blog.zip', bytes });

  it('is 10 GiB with everything else, until archives that wait for choices are left', async () => {
    const waiting = [];
    for (let one = 0; one < 5; one += 1) waiting.push(await bringer.sends(BLOG));
    await world.sql('UPDATE import_runs SET bytes = 2147483647');
    expect(await announce(6)).toMatchObject({ status: 413, body: { code: 'no_room' } });
    const content = Buffer.from('여섯 글자');
    await expect(attaching(bringer.person).attach(content)).rejects.toThrow('no_room');
    await bringer.must(bringer.person.delete(`/api/imports/${waiting[0]!.id}`));
    expect((await announce(6)).status).toBe(201);
  });

  it('counts the files that came in', async () => {
    const other = await Bringer.in(world);
    await other.brings(BLOG);
    await world.sql('UPDATE source_files SET size = 2147483647');
    for (let one = 0; one < 4; one += 1) await other.sends(BLOG);
    await world.sql(`UPDATE import_runs SET bytes = 2147483647 WHERE state = 'read'`);
    const announced = { id: newId(), name: 'blog.zip', bytes: 6 };
    expect(await other.person.post('/api/imports', announced)).toMatchObject({
      status: 413,
      body: { code: 'no_room' },
    });
  });

  it('leaves a file behind that has no room once it is unpacked, and says so', async () => {
    const other = await Bringer.in(world);
    await other.brings(
      Object.fromEntries([...Array(5)].map((_, at) => [`_posts/2021-12-26-${at}.md`, '글'])),
    );
    await world.sql(
      `UPDATE source_files SET size = CASE WHEN path LIKE '%-0.md' THEN 2147483000 ELSE 2147483647 END
       WHERE path ~ '2021-12-26-\\d'`,
    );
    const run = await other.brings({
      '_posts/2021-12-27-a.md': '글',
      'a.bin': Buffer.alloc(2000),
      'b.txt': '',
    });
    expect(await other.outcomes(run)).toEqual({
      '_posts/2021-12-27-a.md': 'new',
      'a.bin': 'failed',
      'b.txt': 'left',
    });
    const failed = (await other.files(run)).find(({ path }) => path === 'a.bin');
    expect(failed).toMatchObject({ odd: [{ code: 'no_room' }] });
  });

  it('comes in a few at a time', async () => {
    const person = await world.newcomer();
    await world.app.listen(0, 'localhost');
    const { port } = world.app.getHttpServer().address() as AddressInfo;
    const begin = async (): Promise<ClientRequest> => {
      const id = newId();
      await person.post('/api/imports', { id, name: 'blog.zip', bytes: 1000 });
      const headers = { cookie: person.cookieHeader, 'content-type': 'application/octet-stream' };
      const sent = request({ port, method: 'PUT', path: `/api/imports/${id}/package`, headers });
      sent.on('error', () => undefined);
      await new Promise<void>((resolve) => sent.write('PK', () => resolve()));
      return sent;
    };
    const sent: ClientRequest[] = [];
    for (let one = 0; one <= LIMITS.arrivingAtOnce; one += 1) sent.push(await begin());
    const answer = await Promise.race(sent.map(answerTo));
    expect(answer).toMatchObject({ status: 429, body: { code: 'too_many_attempts' } });
    for (const one of sent) one.destroy();
  });
});

async function answerTo(sent: ClientRequest) {
  const [answer] = (await once(sent, 'response')) as [IncomingMessage];
  return { status: answer.statusCode, body: (await json(answer)) as Problem };
}
