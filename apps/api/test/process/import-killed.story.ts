import type { ImportView } from '@ullim/types/import';
import { v7 as newId } from 'uuid';
import { zipOf } from '../import/zips.js';
import { dataFolder, freePort, Program, until } from './program.js';

const POSTS = 1_500;

describe('kill -9 while a blog comes in', () => {
  let folder: Awaited<ReturnType<typeof dataFolder>>;
  beforeEach(async () => {
    folder = await dataFolder();
  });
  afterEach(async () => {
    await Program.endAll();
    await folder.remove();
  });

  it('leaves whole pieces, and the program that starts next brings the rest, nothing twice', async () => {
    const settings = { ULLIM_DATA: folder.path, PORT: await freePort() };
    let program = Program.start(settings);
    const ask = asking(await program.address());
    await ask('POST', '/api/accounts', { ...ACCOUNT });
    const id = newId();
    const zip = await zipOf(
      Object.fromEntries(
        [...Array(POSTS)].map((_, at) => [`${at}.md`, `# 글 ${at}\n${'울림 '.repeat(300)}`]),
      ),
    );
    const view = async () => (await ask('GET', `/api/imports/${id}`)) as ImportView | null;
    const when = (is: (run: ImportView) => boolean) =>
      until(async () => {
        const run = await view().catch(() => null);
        return run !== null && is(run) && run;
      });

    await ask('POST', '/api/imports', { id, name: 'blog.zip', bytes: zip.length });
    await ask('PUT', `/api/imports/${id}/package`, zip);
    const { version } = await when(({ state }) => state === 'read');
    await ask('PUT', `/api/imports/${id}/start`, undefined, { 'if-match': `"${version}"` });
    await when(({ counts }) => counts.brought > 0);
    await program.end('SIGKILL');
    program = Program.start(settings);
    await program.address();
    expect((await view())!.counts.brought).toBeLessThan(POSTS);

    const ended = await when(({ state }) => state === 'brought');
    expect(ended.counts).toMatchObject({ brought: POSTS, toBring: POSTS });
    const { reflections, revisions } = (await ask('GET', '/api/journey/export')) as Record<string, unknown[]>;
    expect([reflections!.length, revisions!.length]).toEqual([POSTS, POSTS]);
    expect(await program.end()).toBe(0);
  }, 180_000);
});

const ACCOUNT = {
  handle: 'haneul',
  name: '한울',
  email: 'haneul@example.org',
  password: 'a quiet sentence',
  locale: 'ko',
  timeZone: 'Asia/Seoul',
};

/** Somebody with a cookie and nothing else. */
function asking(address: string) {
  let cookie = '';
  return async (method: string, path: string, body?: unknown, headers: Record<string, string> = {}) => {
    const isBytes = Buffer.isBuffer(body);
    const type = isBytes ? 'application/octet-stream' : 'application/json';
    const answer = await fetch(address + path, {
      method,
      headers: { cookie, ...(body !== undefined && { 'content-type': type }), ...headers },
      ...(body !== undefined && { body: isBytes ? new Uint8Array(body) : JSON.stringify(body) }),
    });
    const set = answer.headers.get('set-cookie');
    if (set !== null) cookie = set.split(';')[0]!;
    if (!answer.ok) throw new Error(await answer.text());
    return answer.json() as Promise<unknown>;
  };
}
