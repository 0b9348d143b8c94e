import { readdir, readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import { anotherProcess, ask, eventually, killed, emptyHome, postmasterPid, startHere } from './stage.js';

describe('Somebody starts Ullim for the first time', () => {
  it('in a folder whose name means something to a shell, and gets a database that keeps what it is told', async () => {
    const folder = path.join(await emptyHome(), 'postgres', 'Mina\'s "$HOME" `data`; 울림');
    const first = await startHere({ folder });
    expect(first.adopted).toBe(false);
    await ask(first.url, "CREATE TABLE goals AS SELECT '머신러닝 연구'::text AS name");
    await first.stop();
    await expect(ask(first.url, 'SELECT 1')).rejects.toThrow();

    const second = await startHere({ folder });
    expect(second.adopted).toBe(false);
    expect(await ask(second.url, 'SELECT name FROM goals')).toEqual([{ name: '머신러닝 연구' }]);
    await second.stop();
  });

  it('and the database is one for Korean, durable, and owned by somebody who is no superuser', async () => {
    const folder = path.join(await emptyHome(), 'postgres');
    const { url, stop } = await startHere({ folder });
    await ask(url, 'CREATE EXTENSION pg_trgm');
    const [facts] = await ask<Record<string, unknown>>(
      url,
      `SELECT current_user AS person, rolsuper AS super, current_setting('server_encoding') AS encoding,
              current_setting('fsync') AS fsync, current_setting('synchronous_commit') AS commit,
              current_setting('timezone') AS zone, current_setting('server_version') AS version,
              cardinality(show_trgm('안녕하세요')) AS trigrams, 'b' > 'A' AND '나' > '가' AS sorted,
              (SELECT array_agg(word ORDER BY word COLLATE "ko-x-icu")
                 FROM unnest(ARRAY['나무', 'b', '가을', 'A']) word) AS words
         FROM pg_roles WHERE rolname = current_user`,
    );
    expect(facts).toEqual({
      person: 'ullim',
      super: false,
      encoding: 'UTF8',
      fsync: 'on',
      commit: 'on',
      zone: 'UTC',
      version: expect.stringMatching(/^18\./),
      trigrams: 6,
      sorted: true,
      words: ['가을', '나무', 'A', 'b'],
    });
    await stop();
  });

  it('and nobody gets in without the password, which only they can read', async () => {
    const folder = path.join(await emptyHome(), 'postgres');
    const { url, stop } = await startHere({ folder, durable: false });
    const password = new URL(url).password;
    const passwords = path.join(folder, 'cluster/pgpass');

    expect(await readFile(passwords, 'utf8')).toContain(`:ullim:${password}\n`);
    expect((await stat(passwords)).mode & 0o777).toBe(0o600);
    await expect(ask(url.replace(password, 'guess'), 'SELECT 1')).rejects.toThrow(/password/);
    await expect(ask(url.replace('127.0.0.1', '127.0.0.2'), 'SELECT 1')).rejects.toThrow(/ECONNREFUSED/);
    await stop();
  });

  it('three times at once, and all three use the one database that one of them made', async () => {
    const folder = path.join(await emptyHome(), 'postgres');
    const told = await Promise.all([1, 2, 3].map(() => anotherProcess(folder, { durable: false }).told));
    expect(told).toEqual(told.map(() => ({ url: told[0]!.url, adopted: expect.any(Boolean) })));
    expect(told.filter(({ adopted }) => !adopted)).toHaveLength(1);
    expect(await readdir(folder)).toEqual(['cluster']);
  });

  it('and the machine dies while the database is being made: the next start makes it anew', async () => {
    const folder = path.join(await emptyHome(), 'postgres');
    const { child } = anotherProcess(folder);
    const unfinished = await eventually(async () => {
      const [name] = await readdir(folder);
      await stat(path.join(folder, name!, 'data/global'));
      return name!;
    });
    await killed(child);
    expect(unfinished).toMatch(/^unfinished-/);

    const { url, stop } = await startHere({ folder, durable: false });
    expect(await ask(url, 'SELECT 1 AS one')).toEqual([{ one: 1 }]);
    expect(await readdir(folder)).toEqual(['cluster']);
    expect(await postmasterPid(folder)).toBeGreaterThan(0);
    await stop();
  });
});
