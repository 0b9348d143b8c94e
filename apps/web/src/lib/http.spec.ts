import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { http, onSignedOut } from '@/lib/http';
import { Problem } from '@/lib/problem';

let asked: Request[] = [];
let answer: () => Response;
const platformFetch = globalThis.fetch;

beforeEach(() => {
  asked = [];
  globalThis.fetch = async (input, init) => {
    asked.push(new Request(new URL(String(input), 'https://ullim.test'), init));
    return answer();
  };
});
afterEach(() => {
  globalThis.fetch = platformFetch;
});

const problem = (status: number, document: object) => () =>
  new Response(JSON.stringify(document), {
    status,
    headers: { 'Content-Type': 'application/problem+json' },
  });

describe('asking the API', () => {
  it('reads an answer and sends what was asked', async () => {
    answer = () => Response.json([{ id: '1' }]);
    await expect(http.get('/goals', { query: { after: 'a b', limit: 20, kind: null } })).resolves.toEqual([
      { id: '1' },
    ]);
    expect(asked[0]?.url).toBe('https://ullim.test/api/goals?after=a+b&limit=20');
  });

  it('sends the version a change was based on', async () => {
    answer = () => new Response(null, { status: 204 });
    await expect(http.delete('/goals/1', { version: 7 })).resolves.toBeUndefined();
    expect(asked[0]?.headers.get('If-Match')).toBe('"7"');
  });

  it('throws a refusal as a problem that knows its fields', async () => {
    answer = problem(422, {
      code: 'invalid',
      title: 'Some fields are not right',
      errors: [{ path: 'name', code: 'too_long', message: 'Shorten it.' }],
    });
    const thrown = await http.post('/goals', { name: 'x' }).catch((error: unknown) => error);
    expect(thrown).toBeInstanceOf(Problem);
    expect((thrown as Problem).status).toBe(422);
    expect((thrown as Problem).at('name')).toBe('Shorten it.');
    expect((thrown as Problem).at('why')).toBeUndefined();
  });

  it('hands over what the server holds when an edit was stale', async () => {
    answer = problem(412, { code: 'stale', title: 'Changed elsewhere', current: { version: 8 } });
    await expect(http.patch('/goals/1', {}, { version: 7 })).rejects.toMatchObject({
      code: 'stale',
      current: { version: 8 },
    });
  });

  it('calls a dead network offline', async () => {
    answer = () => {
      throw new TypeError('fetch failed');
    };
    await expect(http.get('/goals')).rejects.toMatchObject({ code: 'offline', status: 0 });
  });

  it('calls an answer that breaks off, or that another gave, offline as well', async () => {
    const broken = new ReadableStream({ pull: (controller) => controller.error(new TypeError('gone')) });
    answer = () => new Response(broken);
    await expect(http.get('/goals')).rejects.toMatchObject({ code: 'offline' });
    answer = () => new Response('<html>Sign in to this network', { status: 200 });
    await expect(http.get('/goals')).rejects.toMatchObject({ code: 'offline' });
  });

  it('lets an aborted request be an aborted request', async () => {
    const leaving = new AbortController();
    answer = () => {
      leaving.abort();
      throw new DOMException('Aborted', 'AbortError');
    };
    await expect(http.get('/goals', { signal: leaving.signal })).rejects.toMatchObject({
      name: 'AbortError',
    });
  });

  it('survives an answer that is not JSON', async () => {
    answer = () => new Response('<html>', { status: 500, statusText: 'Internal Server Error' });
    await expect(http.get('/goals')).rejects.toMatchObject({ code: 'unexpected', status: 500 });
  });

  it('says when the session has ended, but not when it only asks who is there', async () => {
    let ended = 0;
    const stop = onSignedOut(() => ended++);
    answer = problem(401, { code: 'signed_out', title: 'Sign in' });
    await http.get('/me').catch(() => {});
    await http.post('/sessions', {}).catch(() => {});
    expect(ended).toBe(0);
    await http.get('/goals').catch(() => {});
    expect(ended).toBe(1);
    stop();
    await http.get('/goals').catch(() => {});
    expect(ended).toBe(1);
  });

  it('takes a file as it comes, and says how much of it is here', async () => {
    answer = () =>
      new Response('가나다', { headers: { 'Content-Length': '9', 'Content-Type': 'application/zip' } });
    const told: [number, number | null][] = [];
    const blob = await http.file('/journey/jekyll', { onBytes: (...bytes) => told.push(bytes) });
    expect([await blob.text(), blob.type]).toEqual(['가나다', 'application/zip']);
    expect(told.at(-1)).toEqual([9, 9]);
  });

  it('throws a refusal of a file as a problem, and what breaks off as a network that is away', async () => {
    answer = problem(500, { code: 'internal', title: 'Something broke' });
    await expect(http.file('/journey/jekyll')).rejects.toMatchObject({ code: 'internal' });
    const broken = new ReadableStream({ pull: (controller) => controller.error(new TypeError('gone')) });
    answer = () => new Response(broken);
    await expect(http.file('/journey/jekyll')).rejects.toMatchObject({ code: 'offline' });
  });
});
