import type { ReflectionView } from '@ullim/types/reflection';
import { post, writing } from '../reflection/writing.js';
import { problemIn } from '../world/person.js';
import { World } from '../world/world.js';
import { LookingBack } from './looking-back.js';

describe('publishing a review', () => {
  let world: World;
  let learner: LookingBack;

  beforeAll(async () => {
    world = await World.open();
  });
  beforeEach(async () => {
    learner = new LookingBack(await world.newcomer());
  });
  afterAll(() => world.close());

  const kept = async () => learner.keeps(await learner.opens());
  const written = () => writing(learner.person);

  it('makes a reflection, to be read like one', async () => {
    const nlp = await learner.pursues();
    const reflection = post({ title: '2021년 2학기를 돌아보며', goalIds: [nlp.id] });
    const published = (await learner.publishing(await kept(), reflection)).body;
    expect(published).toMatchObject({ reflectionId: reflection.id, version: 3 });
    expect(await written().read(reflection.id)).toMatchObject({
      ...{ title: '2021년 2학기를 돌아보며', goalIds: [nlp.id], version: 1, keptAt: expect.any(String) },
    });
    expect(await written().revisions(reflection.id)).toHaveLength(1);
  });

  it('is harmless to repeat, though the answer was lost', async () => {
    const review = await kept();
    const reflection = post();
    const published = await learner.publishing(review, reflection);
    expect(await learner.publishing(review, reflection)).toMatchObject({ status: 200, body: published.body });
    const other = await learner.publishing(review, { ...reflection, title: '다른 글' });
    expect(problemIn(other)).toMatchObject({ status: 409, code: 'id_taken' });
    expect(await written().revisions(reflection.id)).toHaveLength(1);
  });

  it('wants it kept first, and publishes it once', async () => {
    const reflection = post();
    const early = await learner.publishing(await learner.opens(), reflection);
    expect(problemIn(early)).toMatchObject({ status: 409, code: 'conflict' });
    expect((await learner.person.get(`/api/reflections/${reflection.id}`)).status).toBe(404);
    const published = (await learner.publishing(await kept(), reflection)).body;
    const second = await learner.publishing(published, post());
    expect(problemIn(second)).toMatchObject({ status: 409, code: 'conflict' });
    const late = await learner.publishing({ ...published, version: 1 }, post());
    expect(problemIn(late)).toMatchObject({ status: 412, code: 'stale_version' });
  });

  it('can be taken back, and the reflection stays', async () => {
    const reflection = post();
    const published = (await learner.publishing(await kept(), reflection)).body;
    expect(problemIn(await learner.takesBack(published, 'keeping'))).toMatchObject({ status: 409 });
    const alone = (await learner.takesBack(published, 'publication')).body;
    expect(alone).toMatchObject({ reflectionId: null, keptAt: published.keptAt });
    expect(await written().read(reflection.id)).toMatchObject({ removedAt: null });
    expect(problemIn(await learner.takesBack(alone, 'publication'))).toMatchObject({ status: 409 });
    expect((await learner.takesBack(alone, 'keeping')).status).toBe(200);
  });

  it('loses sight of a reflection in the bin, and another may take its place', async () => {
    const [first, second] = [post(), post()];
    const published = (await learner.publishing(await kept(), first)).body;
    await learner.person.delete<ReflectionView>(`/api/reflections/${first.id}`, { version: 1 });
    expect((await learner.reads(published)).reflectionId).toBeNull();
    const again = (await learner.publishing(published, second)).body;
    expect(again.reflectionId).toBe(second.id);

    const alone = (await learner.takesBack(again, 'publication')).body;
    const binned = await learner.publishing(alone, first);
    expect(problemIn(binned)).toMatchObject({ status: 409, detail: expect.stringContaining('bin') });
  });

  it('says what of the reflection is wrong, and changes nothing', async () => {
    const review = await kept();
    const linked = { ...post(), goalIds: [review.id] };
    expect(problemIn(await learner.publishing(review, linked))).toMatchObject({
      status: 400,
      errors: [{ path: 'goalIds.0', code: 'not_found' }],
    });
    expect(
      problemIn(await learner.publishing(review, { title: '' })).errors?.map(({ path }) => path),
    ).toContain('body');
    expect(await learner.reads(review)).toEqual(review);
  });
});
