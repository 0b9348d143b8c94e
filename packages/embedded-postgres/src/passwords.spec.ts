import { mkdtemp, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { newPasswords, readPasswords, writePasswords } from './passwords.js';

describe('The passwords of a cluster', () => {
  let folder: string;
  beforeEach(async () => (folder = await mkdtemp(path.join(tmpdir(), 'ullim-passwords-'))));
  afterEach(() => rm(folder, { recursive: true }));

  it('are new each time, read back as written, and never written over', async () => {
    const file = path.join(folder, 'pgpass');
    const passwords = newPasswords();
    expect(passwords).not.toEqual(newPasswords());
    expect(passwords.ullim).toMatch(/^[\w-]{32}$/);
    await writePasswords(file, passwords);
    expect(await readPasswords(file)).toEqual(passwords);
    expect((await stat(file)).mode & 0o777).toBe(0o600);
    await expect(writePasswords(file, newPasswords())).rejects.toThrow(/EEXIST/);
  });

  it('that lost a line are a problem with the name of the file', async () => {
    const file = path.join(folder, 'pgpass');
    await writeFile(file, '127.0.0.1:*:*:postgres:secret\n');
    await expect(readPasswords(file)).rejects.toMatchObject({
      code: 'did_not_start',
      message: expect.stringContaining(file),
    });
  });
});
