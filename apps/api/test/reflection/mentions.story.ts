import type { ReflectionView } from '@ullim/types/reflection';
import { UnreadMentionsService } from '../../src/reflection/unread-mentions.service.js';
import { ErasureService } from '../../src/removal/erasure.service.js';
import type { Person } from '../world/person.js';
import { World } from '../world/world.js';
import { writing } from './writing.js';

describe('a text that links to another', () => {
  let world: World;
  let learner: Person;
  let desk: ReturnType<typeof writing>;

  beforeAll(async () => {
    world = await World.open({ publicUrl: new URL('https://ullim.example') });
  });
  beforeEach(async () => {
    world.clock.set('2021-12-26T11:13:00Z');
    learner = await world.newcomer();
    desk = writing(learner);
  });
  afterAll(() => world.close());

  const linkTo = ({ id }: { id: string }) => `그때는 [달랐다](/reflections/${id}).\n`;
  const mentions = async ({ id }: { id: string }) =>
    (await desk.around(id)).mentionedBy.reflections.map((reflection) => reflection.id);

  it('is found from there, by its name and its time, the latest happening first', async () => {
    const first = await desk.write({ title: '첫 울림' });
    const old = await desk.write({ title: '', body: linkTo(first), happenedOn: '2021-11' });
    const late = await desk.write({ body: linkTo(first), happenedOn: '2021-12-01' });
    const { mentionedBy } = await desk.around(first.id);
    expect(mentionedBy.reflections).toEqual([
      {
        id: late.id,
        title: late.title,
        excerpt: '그때는 달랐다.',
        happenedOn: '2021-12-01',
      },
      { id: old.id, title: '', excerpt: '그때는 달랐다.', happenedOn: '2021-11' },
    ]);
    expect(await mentions(late)).toEqual([]);
  });

  it('may link by the address of this Ullim', async () => {
    const there = await desk.write();
    const here = await desk.write({ body: `<https://ullim.example/reflections/${there.id}>` });
    await desk.write({ body: `<https://elsewhere.example/reflections/${there.id}>` });
    expect(await mentions(there)).toEqual([here.id]);
  });

  it('counts as it was kept last: no draft, and what is restored counts again', async () => {
    const there = await desk.write();
    const here = await desk.write({ body: linkTo(there) });
    await desk.saveDraft(here.id, here.id, { body: '잇지 않는다.' });
    expect(await mentions(there)).toEqual([here.id]);
    await desk.keep(here.id, 1, { body: '잇지 않는다.' });
    expect(await mentions(there)).toEqual([]);
    await desk.keep(here.id, 2, { body: here.body });
    expect(await mentions(there)).toEqual([here.id]);
    await desk.write({ body: linkTo(there), kept: false });
    expect(await mentions(there)).toEqual([here.id]);
  });

  it('may be written before the other one, and is found from it when it comes', async () => {
    const id = (await desk.write()).id.replace(/^.{8}/, '01900000');
    const early = await desk.write({ body: linkTo({ id }) });
    await desk.write({ id });
    expect(await mentions({ id })).toEqual([early.id]);
  });

  it('is out of sight in the bin, and gone when it is erased', async () => {
    const there = await desk.write();
    const [back, gone] = [
      await desk.write({ body: linkTo(there) }),
      await desk.write({ body: linkTo(there) }),
    ];
    for (const { id } of [back, gone]) await learner.delete(`/api/reflections/${id}`, { version: 1 });
    expect(await mentions(there)).toEqual([]);
    await learner.delete(`/api/reflections/${back.id}/removal`, { version: 2 });
    expect(await mentions(there)).toEqual([back.id]);
    world.clock.pass({ days: 31 });
    await world.app.get(ErasureService).run();
    expect(
      await world.sql('SELECT reflection_id FROM reflection_mentions WHERE mentioned_id = $1', [there.id]),
    ).toEqual([{ reflection_id: back.id }]);
  });

  it('never leads to a stranger’s, whatever it says', async () => {
    const stranger = await world.newcomer();
    const theirs = await writing(stranger).write();
    await desk.write({ body: linkTo(theirs) });
    expect((await writing(stranger).around(theirs.id)).mentionedBy.reflections).toEqual([]);
  });

  it('that an older program kept is read when the API starts, in the bin too, and others see it at once', async () => {
    const there = await desk.write();
    const old: ReflectionView[] = [];
    for (let n = 0; n < 60; n++) old.push(await desk.write({ body: linkTo(there) }));
    await learner.delete(`/api/reflections/${old[0]!.id}`, { version: 1 });
    await world.sql('DELETE FROM reflection_mentions');
    await world.sql(`UPDATE reflections SET mentions_read_as = CASE WHEN id = $1 THEN '0' END`, [old[1]!.id]);
    const before = await learner.get(`/api/reflections/${there.id}/surroundings`);
    await Promise.all([1, 2].map(() => world.app.get(UnreadMentionsService).run()));
    const after = await learner.get(`/api/reflections/${there.id}/surroundings`);
    expect(after.headers['etag']).not.toBe(before.headers['etag']);
    expect(await mentions(there)).toHaveLength(59);
    expect(
      await world.sql('SELECT FROM reflection_mentions WHERE mentioned_id = $1', [there.id]),
    ).toHaveLength(60);
    expect((await desk.read(old[2]!.id)).version).toBe(1);
  });
});
