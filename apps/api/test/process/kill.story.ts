import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { v7 as newId } from 'uuid';
import { dataFolder, freePort, Program, until } from './program.js';

/** Somebody who writes one goal after another and remembers those that were acknowledged. */
class Writer {
  readonly acknowledged: string[] = [];
  /** What the API answered at all; a dead one answers nothing. */
  readonly answers = new Set<number>();
  private cookie = '';
  private stopped = false;
  private done: Promise<void> = Promise.resolve();

  constructor(private address: string) {}

  async register(): Promise<void> {
    const answer = await this.send('POST', '/api/accounts', {
      handle: 'haneul',
      name: '한울',
      email: 'haneul@example.org',
      password: 'a quiet sentence',
      locale: 'ko',
      timeZone: 'Asia/Seoul',
    });
    this.cookie = answer.headers.get('set-cookie')!.split(';')[0]!;
  }

  write(): void {
    this.done = (async () => {
      while (!this.stopped) {
        const id = newId();
        const answer = await this.send('POST', '/api/goals', { id, name: '쓰는 중', since: '2021' }).catch(
          () => null,
        );
        if (answer) this.answers.add(answer.status);
        if (answer?.status === 201) this.acknowledged.push(id);
      }
    })();
  }

  async stop(): Promise<void> {
    this.stopped = true;
    await this.done;
  }

  async stored(): Promise<string[]> {
    const answer = await this.send('GET', '/api/goals');
    return ((await answer.json()) as { items: { id: string }[] }).items.map(({ id }) => id);
  }

  private send(method: string, path: string, body?: unknown): Promise<Response> {
    return fetch(this.address + path, {
      method,
      headers: { cookie: this.cookie, ...(body !== undefined && { 'content-type': 'application/json' }) },
      ...(body !== undefined && { body: JSON.stringify(body) }),
    });
  }
}

describe('kill -9 under a writer', () => {
  let folder: Awaited<ReturnType<typeof dataFolder>>;
  const writers: Writer[] = [];
  beforeEach(async () => {
    folder = await dataFolder();
  });
  afterEach(async () => {
    // Together: a writer may be waiting for an answer that only the program's end cuts short.
    await Promise.all([...writers.splice(0).map((writer) => writer.stop()), Program.endAll()]);
    await folder.remove();
  });

  it('of the API, then of PostgreSQL, loses nothing that was acknowledged', async () => {
    const settings = { ULLIM_DATA: folder.path, PORT: await freePort() };
    let program = Program.start(settings);
    const writer = new Writer(await program.address());
    writers.push(writer);
    await writer.register();
    writer.write();

    await until(() => writer.acknowledged.length > 20);
    await program.end('SIGKILL');
    program = Program.start(settings);
    await program.address();
    const before = writer.acknowledged.length;
    await until(() => writer.acknowledged.length > before + 20);

    process.kill(await postmaster(folder.path), 'SIGKILL');
    const killed = writer.acknowledged.length;
    await until(() => writer.acknowledged.length > killed + 20);
    await writer.stop();

    expect([...writer.answers].sort()).toEqual([201, 503]);
    const stored = new Set(await writer.stored());
    expect(writer.acknowledged.filter((id) => !stored.has(id))).toEqual([]);
    expect(await program.end()).toBe(0);
  }, 180_000);
});

async function postmaster(folder: string): Promise<number> {
  const pid = await readFile(join(folder, 'postgres/cluster/data/postmaster.pid'), 'utf8');
  return Number(pid.split('\n')[0]);
}
