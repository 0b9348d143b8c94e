import { writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { join } from 'node:path';
import pg from 'pg';
import { World } from '../world/world.js';
import { dataFolder, freePort, Program } from './program.js';

describe('starting', () => {
  let folder: Awaited<ReturnType<typeof dataFolder>>;
  beforeEach(async () => {
    folder = await dataFolder();
  });
  afterEach(async () => {
    await Program.endAll();
    await folder.remove();
  });

  it('needs nothing, keeps everything in one folder, and Ctrl-C stops all of it', async () => {
    const settings = { ULLIM_DATA: folder.path, PORT: await freePort() };
    const first = Program.start(settings);
    const address = await first.address();
    expect((await fetch(`${address}/api/health`)).status).toBe(200);

    const second = await Program.start({ ...settings, PORT: await freePort() }).endsByItself();
    expect(second).toMatchObject({
      code: 1,
      sentence: expect.stringMatching(/^Ullim is already running on [^\n]+$/),
    });

    expect(await first.end('SIGINT')).toBe(0);
    const again = Program.start(settings);
    await again.address();
    expect(await again.end()).toBe(0);
  }, 180_000);

  it('says which port is taken', async () => {
    const { databaseUrl } = await emptyWorld();
    const port = await freePort();
    const other = createServer().listen(Number(port), '127.0.0.1').unref();
    const { code, sentence } = await Program.start({ DATABASE_URL: databaseUrl, PORT: port }).endsByItself();
    other.close();
    expect(code).toBe(1);
    expect(sentence).toBe(
      `Port ${port} is taken. Stop what uses it, or choose another: PORT=${Number(port) + 1} npm start.`,
    );
  });

  it('says that the data folder cannot be written', async () => {
    const file = join(folder.path, 'a file');
    await writeFile(file, '');
    const { code, sentence } = await Program.start({
      ULLIM_DATA: file,
      PORT: await freePort(),
    }).endsByItself();
    expect({ code, lines: sentence.split('\n').length }).toEqual({ code: 1, lines: 1 });
    expect(sentence).toContain(file);
  });

  it('says that the database does not answer, without its password', async () => {
    const url = `postgres://ullim:secret@127.0.0.1:${await freePort()}/ullim`;
    const { code, sentence } = await Program.start({
      DATABASE_URL: url,
      PORT: await freePort(),
    }).endsByItself();
    expect(code).toBe(1);
    expect(sentence).toMatch(/does not answer .* Start it, or mend DATABASE_URL\.$/);
    expect(sentence).not.toContain('secret');
  });

  it('does not touch a database made by a newer version', async () => {
    const { databaseUrl } = await emptyWorld();
    const client = new pg.Client({ connectionString: databaseUrl });
    await client.connect();
    await client
      .query(`INSERT INTO schema_migrations VALUES (9999, '9999_from_the_future.sql')`)
      .finally(() => client.end());
    const { code, sentence } = await Program.start({
      DATABASE_URL: databaseUrl,
      PORT: await freePort(),
    }).endsByItself();
    expect(code).toBe(1);
    expect(sentence).toMatch(/newer Ullim \(schema 9999/);
  });
});

async function emptyWorld(): Promise<{ databaseUrl: string }> {
  const world = await World.open();
  await world.close();
  return world;
}
