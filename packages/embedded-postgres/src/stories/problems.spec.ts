import { chmod, rm, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { anotherProcess, ask, asRoot, emptyHome, copyOfUsedFolder, startHere } from './stage.js';

const NOBODY = { uid: 65534, gid: 65534 };

describe('Somebody is told in one sentence what to do', () => {
  it('when something that is no folder is in the way', async () => {
    const home = await emptyHome();
    await writeFile(path.join(home, 'data'), '');
    await expect(startHere({ folder: path.join(home, 'data/postgres') })).rejects.toMatchObject({
      code: 'folder_not_writable',
      message: expect.stringMatching(/^Ullim cannot write to .*data\/postgres \(ENOTDIR\): .*ULLIM_DATA/),
    });
  });

  it('when they may not write there', async () => {
    const home = await emptyHome();
    await chmod(home, 0o555);
    const { told } = anotherProcess(path.join(home, 'postgres'), {}, asRoot ? NOBODY : {});
    expect(await told).toMatchObject({
      code: 'folder_not_writable',
      message: expect.stringMatching(/\(EACCES\): give this user the right to write there/),
    });
  });

  it('when the database is of another version, is damaged, or lost its passwords', async () => {
    const folder = await copyOfUsedFolder();
    const start = () => startHere({ folder });

    await writeFile(path.join(folder, 'cluster/data/PG_VERSION'), '17\n');
    await expect(start()).rejects.toMatchObject({
      code: 'version_mismatch',
      message: expect.stringContaining('is of PostgreSQL 17, but this Ullim brings 18'),
    });
    await rm(path.join(folder, 'cluster/data/PG_VERSION'));
    await expect(start()).rejects.toMatchObject({
      code: 'did_not_start',
      message: expect.stringContaining('damaged'),
    });
    await rm(path.join(folder, 'cluster/pgpass'));
    await expect(start()).rejects.toMatchObject({
      code: 'did_not_start',
      message: expect.stringContaining('pgpass'),
    });
  });

  it('when PostgreSQL itself gives up', async () => {
    const folder = await copyOfUsedFolder();
    await rm(path.join(folder, 'cluster/data/global/pg_control'));
    await expect(startHere({ folder })).rejects.toMatchObject({
      code: 'did_not_start',
      message: expect.stringMatching(/pg_control.*postgres\.log/),
    });
  });
});

const whenRoot = asRoot ? describe : describe.skip;

whenRoot('Whoever runs Ullim, PostgreSQL does not see root', () => {
  it('as an ordinary user, who owns the data', async () => {
    const folder = path.join(await emptyHome(), 'postgres');
    const { told } = anotherProcess(folder, { durable: false }, NOBODY);
    expect(await ask((await told).url, 'SELECT 1 AS one')).toEqual([{ one: 1 }]);
    expect((await stat(path.join(folder, 'cluster/data'))).uid).toBe(NOBODY.uid);

    const asRootAfterwards = await startHere({ folder });
    await asRootAfterwards.stop();
    const again = await startHere({ folder });
    expect(again.adopted).toBe(false);
    await again.stop();
  });

  it('as a user without a name, as in some containers', async () => {
    const folder = path.join(await emptyHome(), 'postgres');
    const { told } = anotherProcess(folder, { durable: false }, { uid: 54321, gid: 54321 });
    expect(await ask((await told).url, 'SELECT 1 AS one')).toEqual([{ one: 1 }]);
  });

  it('as root, whose files stay with root', async () => {
    const folder = path.join(await emptyHome(), 'postgres');
    const { stop } = await startHere({ folder, durable: false });
    expect((await stat(path.join(folder, 'cluster/data'))).uid).toBe(0);
    await stop();
  });

  it('as root on a system without user namespaces, who gives the data to a system user', async () => {
    const folder = path.join(await emptyHome(), 'postgres');
    const withoutUnshare = { env: { PATH: '/nowhere' } };
    const { told } = anotherProcess(folder, { durable: false }, withoutUnshare);
    expect(await ask((await told).url, 'SELECT 1 AS one')).toEqual([{ one: 1 }]);
    expect((await stat(path.join(folder, 'cluster/data'))).uid).not.toBe(0);
  });
});
