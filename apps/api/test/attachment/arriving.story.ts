import { once } from 'node:events';
import { readdir } from 'node:fs/promises';
import { type ClientRequest, type IncomingMessage, request } from 'node:http';
import type { AddressInfo } from 'node:net';
import { json } from 'node:stream/consumers';
import { ATTACHMENT_LIMITS } from '@ullim/types/attachment-limits';
import type { Problem } from '@ullim/types/problem';
import { v7 as newId } from 'uuid';
import type { Person } from '../world/person.js';
import { World } from '../world/world.js';

const MEBIBYTE = Buffer.alloc(2 ** 20, 'x');

describe('a file on its way in', () => {
  let world: World;
  let person: Person;
  let port: number;
  beforeAll(async () => {
    world = await World.open();
    person = await world.newcomer();
    await world.app.listen(0, 'localhost');
    port = (world.app.getHttpServer().address() as AddressInfo).port;
  });
  afterAll(() => world.close());

  const files = async () =>
    (await readdir(world.dataFolder, { recursive: true, withFileTypes: true })).filter((each) =>
      each.isFile(),
    );
  const begin = (headers: Record<string, string | number> = {}, id = newId()): ClientRequest =>
    request({
      ...{ port, method: 'POST', path: `/api/attachments?id=${id}&name=long.bin` },
      headers: { cookie: person.cookieHeader, 'content-type': 'application/octet-stream', ...headers },
    });
  const answerTo = async (sent: ClientRequest) => {
    const [answer] = (await once(sent, 'response')) as [IncomingMessage];
    return { status: answer.statusCode, body: (await json(answer)) as Problem & { bytes: number } };
  };
  const write = (sent: ClientRequest, chunk: Buffer) =>
    new Promise<void>((resolve) => sent.write(chunk, () => resolve()));
  const until = async (holds: () => Promise<boolean>) => {
    while (!(await holds())) await new Promise(setImmediate);
  };

  it('is written down as it comes', async () => {
    const sent = begin();
    for (let piece = 0; piece < 5; piece += 1) await write(sent, MEBIBYTE);
    await until(async () => (await files()).some(({ parentPath }) => parentPath.endsWith('arriving')));
    sent.end();
    expect(await answerTo(sent)).toMatchObject({ status: 201, body: { bytes: 5 * 2 ** 20 } });
  });

  it('leaves nothing behind when the line breaks, and can be sent again', async () => {
    const before = (await files()).length;
    const id = newId();
    const sent = begin({ 'content-length': 3 * 2 ** 20 }, id);
    sent.on('error', () => undefined);
    await write(sent, MEBIBYTE);
    await until(async () => (await files()).length > before);
    sent.destroy();
    await until(async () => (await files()).length === before);
    const again = begin({}, id);
    again.end(MEBIBYTE);
    expect((await answerTo(again)).status).toBe(201);
  });

  it('is refused before it comes when it says that it is too large', async () => {
    const sent = begin({ 'content-length': ATTACHMENT_LIMITS.fileBytes + 1 });
    sent.flushHeaders();
    const { status, body } = await answerTo(sent);
    expect({ status, code: body.code }).toEqual({ status: 413, code: 'body_too_large' });
    sent.destroy();
  });

  it('is refused as soon as it is too large, when it does not say how large it is', async () => {
    const before = (await files()).length;
    const sent = begin();
    sent.on('error', () => undefined);
    const answer = answerTo(sent);
    for (let piece = 0; piece < 101; piece += 1) await write(sent, MEBIBYTE);
    const { status, body } = await answer;
    expect({ status, code: body.code }).toEqual({ status: 413, code: 'body_too_large' });
    sent.destroy();
    expect((await files()).length).toBe(before);
  });

  it('waits outside while six others of the same person come in', async () => {
    const others = Array.from({ length: ATTACHMENT_LIMITS.arrivingAtOnce }, () => begin());
    for (const other of others) await write(other, MEBIBYTE);
    await until(
      async () =>
        (await files()).filter(({ parentPath }) => parentPath.endsWith('arriving')).length === others.length,
    );
    const late = begin();
    late.end(MEBIBYTE);
    expect(await answerTo(late)).toMatchObject({ status: 429, body: { code: 'too_many_attempts' } });
    const answers = others.map(answerTo);
    for (const other of others) other.end();
    for (const answer of await Promise.all(answers)) expect(answer.status).toBe(201);
  });
});
