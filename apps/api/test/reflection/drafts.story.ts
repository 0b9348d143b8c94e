import type { ReflectionPage, ReflectionView } from '@ullim/types/reflection';
import { v7 as newId } from 'uuid';
import { type Person, problemIn } from '../world/person.js';
import { World } from '../world/world.js';
import { draft, writing } from './writing.js';

describe('drafts', () => {
  let world: World;
  let learner: Person;
  let desk: ReturnType<typeof writing>;
  const [tab, otherTab] = [newId(), newId()];

  beforeAll(async () => {
    world = await World.open();
  });
  beforeEach(async () => {
    learner = await world.newcomer();
    desk = writing(learner);
  });
  afterAll(() => world.close());

  const room = () => desk.write({ title: '', body: '', kept: false });
  const listed = async () => (await learner.get<ReflectionPage>('/api/reflections')).body.items;

  it('stand beside the text and change nothing of it', async () => {
    const { id, body } = await desk.write();
    expect(await desk.saveDraft(id, tab, { body: '고쳐 쓰는 중' })).toMatchObject({
      status: 200,
      body: { desk: tab, body: '고쳐 쓰는 중', savedAt: expect.any(String) },
    });
    expect(await desk.read(id)).toMatchObject({ body, version: 1 });
    expect(await listed()).toMatchObject([{ id, drafts: 1 }]);
  });

  it('keep the last words of each desk', async () => {
    const { id } = await desk.write();
    await desk.saveDraft(id, tab, { body: '하나' });
    world.clock.pass({ minutes: 1 });
    await desk.saveDraft(id, otherTab, { body: '둘' });
    world.clock.pass({ minutes: 1 });
    await desk.saveDraft(id, tab, { body: '하나 반' });
    expect((await desk.drafts(id)).map((each) => [each.desk, each.body])).toEqual([
      [tab, '하나 반'],
      [otherTab, '둘'],
    ]);
  });

  it('survive a closed tab before anything was ever kept, and are found in the list', async () => {
    const { id } = await room();
    expect(await listed()).toEqual([]);
    await desk.saveDraft(id, tab, { title: '세미나 첫날', body: '떨렸다.' });
    const phone = learner.elsewhere();
    expect((await phone.get(`/api/reflections/${id}/drafts`)).status).toBe(401);
    expect(await listed()).toMatchObject([
      { id, title: '세미나 첫날', excerpt: '떨렸다.', keptAt: null, drafts: 1 },
    ]);
  });

  it('become the text when they are kept, and a revision, and are drafts no more', async () => {
    const { id } = await room();
    const { basedOn, ...text } = draft({ title: '세미나 첫날', body: '떨렸다.' });
    await desk.saveDraft(id, tab, { ...text, basedOn });
    world.clock.pass({ hours: 1 });
    const kept = await desk.keep(id, 1, text);
    expect(kept.body).toMatchObject({ body: '떨렸다.', version: 2, keptAt: expect.any(String) });
    expect(await desk.drafts(id)).toEqual([]);
    expect(await desk.revisions(id)).toMatchObject([{ title: '세미나 첫날', keptAt: kept.body.keptAt }]);
  });

  it('of two tabs both live on: the late one is told what was kept meanwhile', async () => {
    const { id } = await desk.write({ body: '처음 글' });
    const mine = draft({ body: '첫째 탭에서 고친 글' });
    await desk.saveDraft(id, tab, mine);
    await desk.saveDraft(id, otherTab, { body: '둘째 탭에서 고친 글' });
    expect(await desk.drafts(id)).toHaveLength(2);

    const { basedOn: _, ...text } = mine;
    expect((await desk.keep(id, 1, text)).status).toBe(200);
    const late = await desk.keep(id, 1, { body: '둘째 탭에서 고친 글' });
    expect(problemIn(late)).toMatchObject({
      status: 412,
      code: 'stale_version',
      current: { id, version: 2, body: '첫째 탭에서 고친 글' },
    });
    expect(await desk.drafts(id)).toMatchObject([{ desk: otherTab, body: '둘째 탭에서 고친 글' }]);

    const { version } = problemIn(late).current as ReflectionView;
    expect((await desk.keep(id, version, { body: '둘 다 넣은 글' })).body).toMatchObject({ version: 3 });
    expect((await desk.revisions(id)).map((each) => each.body)).toEqual([
      '둘 다 넣은 글',
      '첫째 탭에서 고친 글',
      '처음 글',
    ]);
  });

  it('that say more than what was kept stay drafts', async () => {
    const { id } = await desk.write({ body: '한 문장.' });
    await desk.saveDraft(id, tab, { body: '한 문장. 그리고 또 하나.' });
    await desk.keep(id, 1, { body: '한 문장.' });
    expect(await desk.drafts(id)).toHaveLength(1);
  });

  it('that say what was kept earlier are drafts no more, unless their day is another', async () => {
    const { id } = await desk.write({ title: '', body: '한 문장.', happenedOn: '2021-12-26' });
    await desk.saveDraft(id, tab, { body: '한 문장. 그리고 또 하나.' });
    await desk.saveDraft(id, otherTab, { body: '한 문장.', happenedOn: '2021-12-25' });
    await desk.keep(id, 1, { body: '한 문장. 그리고 또 하나.' });
    await desk.saveDraft(id, tab, { body: '한 문장.' });
    await desk.keep(id, 2, { body: '다른 문장.' });
    expect(await desk.drafts(id)).toMatchObject([{ desk: otherTab, happenedOn: '2021-12-25' }]);
  });

  it('may point to what is not there any more, until they are kept', async () => {
    const { id } = await desk.write();
    const gone = newId();
    expect(await desk.saveDraft(id, tab, { milestoneIds: [gone] })).toMatchObject({
      status: 200,
      body: { milestoneIds: [gone] },
    });
    const kept = await desk.keep(id, 1, { milestoneIds: [gone] });
    expect(problemIn(kept)).toMatchObject({ status: 400, errors: [{ path: 'milestoneIds.0' }] });
    expect(await desk.drafts(id)).toHaveLength(1);
  });

  it('can be thrown away, more than once', async () => {
    const { id } = await desk.write();
    await desk.saveDraft(id, tab);
    const at = `/api/reflections/${id}/drafts/${tab}`;
    expect((await learner.delete(at)).status).toBe(204);
    expect((await learner.delete(at)).status).toBe(204);
    expect(await desk.drafts(id)).toEqual([]);
  });

  it('are saved even when another tab has just removed the reflection', async () => {
    const { id } = await desk.write();
    await learner.delete(`/api/reflections/${id}`, { version: 1 });
    expect((await desk.saveDraft(id, tab, { body: '아직 쓰는 중' })).status).toBe(200);
    expect(await desk.drafts(id)).toMatchObject([{ body: '아직 쓰는 중' }]);
  });

  it('wake the lists only when a list shows something else', async () => {
    const kept = await desk.write();
    const never = await room();
    const tag = async () => (await learner.get('/api/reflections')).headers['etag'];
    const wakes = async (id: string, more: object) => {
      const before = await tag();
      await desk.saveDraft(id, tab, more);
      return (await tag()) !== before;
    };
    expect(await wakes(kept.id, { body: '하나' })).toBe(true);
    expect(await wakes(kept.id, { body: '하나 둘' })).toBe(false);
    expect(await wakes(never.id, { body: '하나' })).toBe(true);
    expect(await wakes(never.id, { body: '하나' })).toBe(false);
    expect(await wakes(never.id, { body: '하나 둘' })).toBe(true);
    expect(await wakes(never.id, { body: '하나 둘', frontMatter: '---\ntags: [a]\n---\n' })).toBe(false);
  });

  it('are never answered from an old copy', async () => {
    const { id } = await desk.write();
    await desk.saveDraft(id, tab, { body: '하나' });
    expect((await learner.get(`/api/reflections/${id}/drafts`)).headers).not.toHaveProperty('etag');
  });
});
