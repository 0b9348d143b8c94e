import { readFile, utimes, writeFile } from 'node:fs/promises';
import path from 'node:path';
import {
  anotherProcess,
  ask,
  ended,
  copyOfUsedFolder,
  eventually,
  killed,
  usedFolder,
  postmasterPid,
  processIsThere,
  startHere,
} from './stage.js';

describe('The server outlives the program that started it', () => {
  it('when that is killed: the next one takes the server over and stops it', async () => {
    const folder = await usedFolder();
    const { child, told } = anotherProcess(folder, { supervise: true });
    const { url } = await told;
    await ask(url, 'CREATE TABLE kept_when_killed AS SELECT 1 AS one');
    const server = await postmasterPid(folder);
    await killed(child);

    const next = await startHere({ folder, supervise: true });
    expect(next).toMatchObject({ url, adopted: true });
    expect(await ask(next.url, 'SELECT one FROM kept_when_killed')).toEqual([{ one: 1 }]);
    await next.stop();
    await eventually(async () => expect(processIsThere(server)).toBe(false));
  });

  it('when Ctrl-C reaches all of its processes', async () => {
    const folder = await usedFolder();
    const { child, told } = anotherProcess(folder, { durable: false, supervise: true }, { detached: true });
    const { url } = await told;
    process.kill(-child.pid!, 'SIGINT');
    await ended(child);
    expect(await ask(url, 'SELECT 1 AS one')).toEqual([{ one: 1 }]);
  });

  it('when it has nothing more to do: supervising keeps no program alive', async () => {
    const folder = await usedFolder();
    const { child, told } = anotherProcess(folder, { durable: false, supervise: true }, { stays: false });
    const { url } = await told;
    expect(await ended(child)).toBe(0);
    expect(await ask(url, 'SELECT 1 AS one')).toEqual([{ one: 1 }]);
  });

  it('when it leaves it to others', async () => {
    const folder = await usedFolder();
    const first = await startHere({ folder, durable: false, supervise: true });
    const second = await startHere({ folder });
    await first.leave();
    expect(await ask(second.url, 'SELECT 1 AS one')).toEqual([{ one: 1 }]);
    await second.stop();
    await second.stop();
  });
});

describe('Somebody starts Ullim a second time on the same data', () => {
  it('and is told who is using it', async () => {
    const folder = await usedFolder();
    const first = await startHere({ folder, durable: false, supervise: true });
    const { told } = anotherProcess(folder, { supervise: true });
    expect(await told).toEqual({
      code: 'already_running_elsewhere',
      message: expect.stringContaining(`(process ${process.pid})`),
    });
    expect(await ask(first.url, 'SELECT 1 AS one')).toEqual([{ one: 1 }]);
    await first.stop();
  });

  it('while the first is stopping, and waits for its end', async () => {
    const folder = await usedFolder();
    const first = await startHere({ folder, durable: false });
    const [second] = await Promise.all([startHere({ folder, durable: false }), first.stop()]);
    // The second either adopted the server just before it went down, or started its own after that.
    const third = second.adopted ? await startHere({ folder, durable: false }) : second;
    expect(await ask(third.url, 'SELECT 1 AS one')).toEqual([{ one: 1 }]);
    await third.stop();
  });
});

describe('A server made its file and has not written its number into it', () => {
  it('for it is just starting, or its machine died: the next waits a while, then starts without it', async () => {
    const folder = await usedFolder();
    const file = path.join(folder, 'cluster/data/postmaster.pid');
    await writeFile(file, '');
    const aMomentAgo = new Date(Date.now() - 3_000);
    await utimes(file, aMomentAgo, aMomentAgo);

    const next = await startHere({ folder, durable: false });
    expect(next.adopted).toBe(false);
    expect(await ask(next.url, 'SELECT 1 AS one')).toEqual([{ one: 1 }]);
    await next.stop();
  });
});

describe('A reboot left the number of the server behind', () => {
  it('and another program has it now', async () => {
    const folder = await usedFolder();
    const { url } = await startHere({ folder });
    await ask(url, 'CREATE TABLE kept_over_reboot AS SELECT 1 AS one');
    const server = await postmasterPid(folder);
    process.kill(server, 'SIGKILL');
    await eventually(async () => expect(processIsThere(server)).toBe(false));
    await renumber(folder, process.pid);

    const next = await startHere({ folder, durable: false });
    expect(next.adopted).toBe(false);
    expect(await ask(next.url, 'SELECT one FROM kept_over_reboot')).toEqual([{ one: 1 }]);
    await next.stop();
  });

  it("and another PostgreSQL has it now: a copied folder does not use the original's server", async () => {
    const originals = await usedFolder();
    const original = await startHere({ folder: originals, durable: false });
    const folder = await copyOfUsedFolder();

    const copy = await startHere({ folder, durable: false });
    expect(copy.adopted).toBe(false);
    expect(copy.url).not.toBe(original.url);
    await ask(copy.url, 'CREATE TABLE copies ()');
    expect(await ask(original.url, "SELECT to_regclass('copies') AS found")).toEqual([{ found: null }]);
    await copy.stop();
    await original.stop();
  });
});

async function renumber(folder: string, pid: number): Promise<void> {
  const file = path.join(folder, 'cluster/data/postmaster.pid');
  const [, ...rest] = (await readFile(file, 'utf8')).split('\n');
  await writeFile(file, [pid, ...rest].join('\n'));
}
