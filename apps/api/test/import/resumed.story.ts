import { createApp } from '../../src/app.js';
import { ImportRunner } from '../../src/import/runner/import-runner.js';
import { until } from '../process/program.js';
import { World } from '../world/world.js';
import { Bringer } from './bringer.js';

const POSTS = 600;
const blog = Object.fromEntries(
  [...Array(POSTS)].map((_, at) => [
    `_posts/2021-12-26-${at}.md`,
    `---\ntitle: 글 ${at}\n---\n${at}번째 글.\n`,
  ]),
);

describe('an import whose program ends', () => {
  let world: World;
  beforeAll(async () => {
    world = await World.open();
  });
  afterAll(() => world.close());

  const started = async () => {
    const bringer = await Bringer.in(world);
    const { id, version } = await bringer.sends(blog);
    await bringer.must(bringer.person.put(`/api/imports/${id}/start`, undefined, { version }));
    return { bringer, id };
  };
  const counts = async (id: string) => {
    const [row] = await world.sql<Record<string, number>>(
      `SELECT count(*) FILTER (WHERE outcome = 'new')::int AS done, count(*)::int AS all,
              (SELECT count(*)::int FROM reflections r JOIN import_files o ON o.account_id = r.account_id
                 AND o.reflection_id = r.id WHERE o.run_id = $1) AS reflections,
              (SELECT count(*)::int FROM reflection_revisions v JOIN import_files o ON o.account_id = v.account_id
                 AND o.reflection_id = v.reflection_id WHERE o.run_id = $1) AS revisions
       FROM import_files WHERE run_id = $1`,
      [id],
    );
    return row!;
  };
  const restart = async () => {
    world.app = await createApp({
      databaseUrl: world.databaseUrl,
      clock: world.clock,
      config: { publicUrl: null, trustProxy: 0, registration: 'open', dataFolder: world.dataFolder },
      webFolder: null,
      checkResponses: true,
    });
  };
  const whole = { done: POSTS, all: POSTS, reflections: POSTS, revisions: POSTS };

  it('goes on where it was when the next one starts, and brings nothing twice', async () => {
    const { id } = await started();
    await until(async () => (await counts(id))['done']! > 0);
    await world.app.close();
    const before = await counts(id);
    expect(before['done']).toBeLessThan(POSTS);
    expect(before['reflections']).toBe(before['done']);
    await restart();
    await world.app.get(ImportRunner).idle();
    expect(await counts(id)).toEqual(whole);
    const [run] = await world.sql<{ state: string }>('SELECT state FROM import_runs WHERE id = $1', [id]);
    expect(run).toEqual({ state: 'brought' });
  });

  it('is taken up by another once the one that died had its time, and not before', async () => {
    const { id } = await started();
    await until(async () => (await counts(id))['done']! > 0);
    await world.app.close();
    // As one leaves it that could not end by itself.
    const heldUntil = new Date(world.clock.now().getTime() + 20_000);
    await world.sql(
      `UPDATE import_runs SET worked_by = '0190c0de-0000-7000-8000-00000000dead', worked_until = $2 WHERE id = $1`,
      [id, heldUntil],
    );
    const before = await counts(id);
    await restart();
    await world.app.get(ImportRunner).idle();
    expect(await counts(id)).toEqual(before);
    world.clock.pass({ minutes: 1 });
    world.app.get(ImportRunner).wake();
    await world.app.get(ImportRunner).idle();
    expect(await counts(id)).toEqual(whole);
  });

  it('ends where it is when its owner stops it, and what is there can be taken back', async () => {
    const { bringer, id } = await started();
    await until(async () => (await counts(id))['done']! > 0);
    await bringer.must(bringer.person.delete(`/api/imports/${id}`));
    await bringer.must(bringer.person.delete(`/api/imports/${id}`));
    const stopped = await bringer.told(id);
    expect(stopped.state).toBe('stopped');
    expect((await counts(id))['done']).toBe(stopped.counts.brought);
    await bringer.undoes(stopped);
    expect(await bringer.reflections()).toEqual([]);
  });

  it('stays in the same hands while one file after another takes long', async () => {
    const { id } = await started();
    await until(async () => {
      world.clock.pass({ minutes: 1 });
      const [run] = await world.sql<{ state: string }>('SELECT state FROM import_runs WHERE id = $1', [id]);
      return run!.state === 'brought';
    });
    expect(await counts(id)).toEqual(whole);
  });
});
