import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { access, readdir } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { startThrowawayPostgres } from '../testing.js';
import { ask, killed } from './stage.js';

describe('A test run gets a server of its own', () => {
  it('that leaves nothing behind', async () => {
    const { url, stop } = await startThrowawayPostgres();
    await ask(url, 'CREATE DATABASE one_story');
    expect(await foldersOf(process.pid)).toHaveLength(1);
    await stop();
    expect(await foldersOf(process.pid)).toEqual([]);
  });

  it('and when it was killed, the next run clears up after it', async () => {
    const testing = new URL('../../dist/testing.js', import.meta.url).href;
    const program = `
      const { startThrowawayPostgres } = await import(${JSON.stringify(testing)});
      console.log((await startThrowawayPostgres()).url);
      setInterval(() => {}, 1000);`;
    const child = spawn(process.execPath, ['--input-type=module', '-e', program], {
      stdio: ['ignore', 'pipe', 'inherit'],
      env: { ...process.env, NODE_OPTIONS: '' },
    });
    const [url] = await once(createInterface(child.stdout), 'line');
    const [folder] = await foldersOf(child.pid!);
    await killed(child);
    expect(await ask(url, 'SELECT 1 AS one')).toEqual([{ one: 1 }]);

    const { stop } = await startThrowawayPostgres();
    await stop();
    await expect(ask(url, 'SELECT 1')).rejects.toThrow();
    await expect(access(path.join(tmpdir(), folder!))).rejects.toThrow();
  });
});

async function foldersOf(pid: number): Promise<string[]> {
  return (await readdir(tmpdir())).filter((name) => name.startsWith(`ullim-postgres-${pid}-`));
}
