import type { MilestonePage, MilestoneView } from '@ullim/types/milestone';
import { v7 as newId } from 'uuid';
import { problemIn } from '../world/person.js';
import { World } from '../world/world.js';
import { Learner, succeeded } from './learner.js';

describe('the list of milestones', () => {
  let world: World;
  let learner: Learner;

  beforeAll(async () => {
    world = await World.open();
  });
  beforeEach(async () => {
    learner = new Learner(await world.newcomer());
  });
  afterAll(() => world.close());

  const page = async (query: string) =>
    succeeded(await learner.person.get<MilestonePage>(`/api/milestones${query}`));
  const titles = async (query = '') => (await page(query)).items.map(({ title }) => title);

  async function throughout(query: string): Promise<MilestoneView[]> {
    const seen: MilestoneView[] = [];
    let next: string | null = '';
    while (next !== null) {
      const shown: MilestonePage = await page(`?${query}${next && `&after=${next}`}`);
      seen.push(...shown.items);
      next = shown.next;
    }
    return seen;
  }

  it('shows each of 120 with equal dates, and those without any, exactly once', async () => {
    const made: string[] = [];
    for (let each = 0; each < 120; each++) {
      const dated = each % 4 === 0 ? {} : { planned: each % 2 === 0 ? '2021-41' : '2021-09-01' };
      made.push((await learner.has({ title: `${each}`, ...dated })).id);
    }
    for (const limit of [7, 50, 200]) {
      const seen = (await throughout(`limit=${limit}`)).map(({ id }) => id);
      expect(seen).toHaveLength(120);
      expect(new Set(seen)).toEqual(new Set(made));
    }
  });

  it('goes from the undated, as arranged, over the future to the past', async () => {
    await learner.has({ title: '작년 책', status: 'done', actual: '2020-12' });
    await learner.has({ title: '이번 학기', status: 'under_way', actual: '2021-41/..', planned: '2023' });
    await learner.has({ title: '다음 방학', planned: '2022-22' });
    const first = await learner.has({ title: '언젠가 1' });
    const second = await learner.has({ title: '언젠가 2' });
    const dated = ['다음 방학', '이번 학기', '작년 책'];
    expect(await titles()).toEqual(['언젠가 1', '언젠가 2', ...dated]);
    const arranged = await learner.person.put('/api/milestones/order', {
      ids: [second.id, first.id, newId()],
    });
    expect(arranged.status).toBe(204);
    expect((await page('')).items.map(({ version }) => version)).toEqual([2, 2, 1, 1, 1]);
    await learner.person.put('/api/milestones/order', { ids: [second.id, first.id] });
    expect((await page('')).items.map(({ version }) => version)).toEqual([2, 2, 1, 1, 1]);
    expect(await titles()).toEqual(['언젠가 2', '언젠가 1', ...dated]);
    expect((await throughout('limit=1')).map(({ title }) => title)).toEqual([
      '언젠가 2',
      '언젠가 1',
      ...dated,
    ]);
  });

  it('is narrowed by goal, by having none, by status and by kind', async () => {
    const goal = await learner.pursues();
    await learner.has({ title: '논문', goalId: goal.id, details: { kind: 'paper' } });
    await learner.has({ title: '책', goalId: goal.id, status: 'done' });
    await learner.has({ title: '아직 모름' });
    expect(await titles(`?goal=${goal.id}`)).toEqual(['논문', '책']);
    expect(await titles('?goal=none')).toEqual(['아직 모름']);
    expect(await titles('?status=done')).toEqual(['책']);
    expect(await titles(`?kind=paper&status=planned&goal=${goal.id}`)).toEqual(['논문']);
    expect(await titles(`?goal=${newId()}`)).toEqual([]);
  });

  it('ends with no next page, even when it is exactly full', async () => {
    await learner.has();
    await learner.has();
    expect((await page('?limit=2')).next).toBeNull();
    expect((await page('?limit=1')).next).not.toBeNull();
  });

  it.each([
    ['?after=nonsense', 'after'],
    ['?after=infinity~-1', 'after'],
    ['?after=2021-02-30~0~0190a6a0-0000-7000-8000-000000000000', 'after'],
    ['?limit=0', 'limit'],
    ['?limit=ten', 'limit'],
    ['?goal=nlp', 'goal'],
    ['?status=finished', 'status'],
    ['?kind=tattoo', 'kind'],
    ['?sort=title', 'sort'],
  ])('says what it did not understand of %s', async (query, path) => {
    const answer = await learner.person.get(`/api/milestones${query}`);
    expect(problemIn(answer)).toMatchObject({ status: 400, errors: [{ path }] });
  });
});
