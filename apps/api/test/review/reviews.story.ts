import type { ReviewPage, ReviewView } from '@ullim/types/review';
import { v7 as newId } from 'uuid';
import { problemIn } from '../world/person.js';
import { World } from '../world/world.js';
import { answers, LookingBack, review } from './looking-back.js';

describe('reviews', () => {
  let world: World;
  let learner: LookingBack;

  beforeAll(async () => {
    world = await World.open();
  });
  beforeEach(async () => {
    learner = new LookingBack(await world.newcomer());
  });
  afterAll(() => world.close());

  const page = async (query = '') => (await learner.person.get<ReviewPage>(`/api/reviews${query}`)).body;
  const ids = (them: { id: string }[]) => them.map(({ id }) => id);

  it('are made once, however often the request is repeated', async () => {
    const body = review({ answers });
    expect(await learner.person.post('/api/reviews', body)).toMatchObject({ status: 201, body: { answers } });
    expect((await learner.person.post('/api/reviews', body)).status).toBe(200);
    const other = await learner.person.post('/api/reviews', { ...body, period: '2021-40' });
    expect(problemIn(other)).toMatchObject({ status: 409, code: 'id_taken' });
  });

  it('are listed with the latest period first, drafts too, and of one period the last begun', async () => {
    const spring = await learner.keeps(await learner.opens({ period: '2021-40' }));
    const [one, other] = [await learner.opens(), await learner.opens()];
    const november = await learner.opens({ period: '2021-11' });
    const listed = await page();
    expect(ids(listed.items)).toEqual(ids([november, other, one, spring]));
    const { answers: _, facts: __, previousId: ___, ...summary } = spring;
    expect(listed.items.at(-1)).toEqual(summary);

    const first = await page('?limit=3');
    expect(ids(first.items)).toEqual(ids([november, other, one]));
    expect(await page(`?limit=3&after=${first.next}`)).toEqual({ items: [summary], next: null });
  });

  it('change from the version that was seen, each answer with its question', async () => {
    const draft = await learner.opens();
    const changed = await learner.rewrites(draft, { answers });
    expect(changed).toMatchObject({ status: 200, body: { answers, version: 2 }, headers: { etag: '"2"' } });
    expect(problemIn(await learner.rewrites(draft, { answers: [] }))).toMatchObject({
      status: 412,
      current: { answers, version: 2 },
    });
  });

  it('go to the bin and come back', async () => {
    const kept = await learner.keeps(await learner.opens());
    const removed = (await learner.throwsAway(kept)).body;
    expect(removed).toMatchObject({ removedAt: expect.any(String), version: 3 });
    expect((await page()).items).toEqual([]);
    expect((await learner.rewrites(removed, { answers })).status).toBe(404);
    expect((await learner.throwsAway(removed)).status).toBe(404);
    const back = await learner.person.delete<ReviewView>(`/api/reviews/${kept.id}/removal`, { version: 3 });
    expect(back.body).toEqual({ ...kept, version: 4 });
    const again = await learner.person.delete(`/api/reviews/${kept.id}/removal`, { version: 4 });
    expect(problemIn(again)).toMatchObject({ status: 409, code: 'conflict' });
  });

  it('are nobody else’s, and find nothing of anybody else’s', async () => {
    const stranger = new LookingBack(await world.newcomer());
    const draft = await learner.opens();
    await learner.has({ status: 'done', actual: '2021-41' });
    expect((await stranger.person.get(`/api/reviews/${draft.id}`)).status).toBe(404);
    expect((await stranger.keeping(draft)).status).toBe(404);
    expect((await stranger.finds('2021-41')).done).toEqual([]);
    expect((await stranger.opens({ id: draft.id })).facts.done).toEqual([]);
  });

  it('look back, so their period has begun', async () => {
    const draft = await learner.opens({ period: '2021-12-26/2022-03' });
    const refused = { status: 400, code: 'invalid_input', errors: [{ path: 'period', code: 'not_yet' }] };
    const { person } = learner;
    expect(problemIn(await person.post('/api/reviews', review({ period: '2021-12-27' })))).toMatchObject(
      refused,
    );
    expect(problemIn(await person.get('/api/review-facts?period=2022'))).toMatchObject(refused);
    expect(problemIn(await learner.rewrites(draft, { period: '2022-40' }))).toMatchObject(refused);
  });

  it.each([
    [{ period: '2021-09/..' }, 'period'],
    [{ period: '2021-09/' }, 'period'],
    [{ period: '2학기' }, 'period'],
    [{ answers: [{ question: ' ', answer: '' }] }, 'answers.0.question'],
    [{ answers: [{ question: '무엇이 울렸나요?' }] }, 'answers.0.answer'],
    [{ answers: Array.from({ length: 11 }, () => answers[0]) }, 'answers'],
    [{ id: 'no' }, 'id'],
    [{ keptAt: null }, 'keptAt'],
  ])('say which field was wrong: %j', async (wrong, path) => {
    const made = await learner.person.post('/api/reviews', review(wrong));
    expect(problemIn(made)).toMatchObject({ status: 400, code: 'invalid_input', errors: [{ path }] });
  });

  it.each([
    ['/api/reviews?after=garbage', 400],
    ['/api/reviews?limit=0', 400],
    ['/api/reviews?goal=1', 400],
    ['/api/review-facts', 400],
    ['/api/review-facts?period=2021-09/..', 400],
    ['/api/review-facts?period=2021&more=1', 400],
    ['/api/reviews/not-an-id', 400],
    [`/api/reviews/${newId()}`, 404],
  ])('GET %s answers %i', async (url, status) => {
    expect((await learner.person.get(url)).status).toBe(status);
  });
});
