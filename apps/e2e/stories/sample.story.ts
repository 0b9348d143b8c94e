import { expect, test } from '../world/story.js';
import type { SampleView } from '@ullim/types/journey';
import type { TimelineView } from '@ullim/types/timeline';
import { api } from '../world/api.js';
import { expectFocusIsNotLost } from '../world/focus.js';
import { putSampleIn } from '../world/journey.js';
import { newcomer } from '../world/people.js';

const counts = (timeline: TimelineView): SampleView => ({
  goals: timeline.goals.length,
  milestones: timeline.milestones.length,
  reflections: timeline.reflections.length,
  readings: timeline.readings.length,
  decisions: timeline.decisions.length,
  pivots: timeline.pivots.length,
  reviews: timeline.reviews.length,
  // The sample studies one thing at most once a day, so that each day of the timeline is one session.
  studySessions: timeline.study.length,
});
const NOTHING: SampleView = {
  ...{ goals: 0, milestones: 0, reflections: 0, studySessions: 0 },
  ...{ readings: 0, decisions: 0, pivots: 0, reviews: 0 },
};

test('the sample journey goes in, is seen, and goes out without a trace', async ({ page, context }) => {
  await newcomer(context);
  const sample = await putSampleIn(context);
  const main = page.getByRole('main');

  await test.step('the timeline holds all of it', async () => {
    const timeline = await api<TimelineView>(context, 'get', '/timeline');
    expect(counts(timeline)).toEqual(sample);
    expect(sample.goals).toBe(4);
    expect(sample.milestones).toBeGreaterThanOrEqual(15);
    expect(sample.reflections).toBeGreaterThanOrEqual(5);
    expect(sample.readings).toBeGreaterThan(9);
    expect(sample.decisions).toBe(3);
    expect(sample.pivots).toBe(2);
    const remembered = timeline.milestones.filter(({ evidence }) => evidence.length > 0);
    expect(remembered.length).toBeGreaterThanOrEqual(10);
  });

  await test.step('the drawing can be walked, item by item', async () => {
    await page.goto('/journey');
    const drawn = page.getByRole('group', { name: '여정 그림' }).getByRole('list').getByRole('link');
    for (const goal of ['웹 백엔드', '머신러닝', '자연어처리', '컴퓨터 비전'])
      await expect(drawn.filter({ hasText: new RegExp(`^${goal}, `) })).toBeAttached();
    await expect(drawn.filter({ hasText: /^혼자 만든 첫 사이트, 프로젝트, 한 것/ })).toBeAttached();
  });

  await test.step('the list has what happened under its term', async () => {
    await page.getByRole('radio', { name: '목록', exact: true }).check();
    const term = main.locator('section', {
      has: page.getByRole('heading', { name: '2021년 2학기', exact: true }),
    });
    const classifier = term
      .getByRole('listitem')
      .filter({ has: page.getByRole('link', { name: '스팸 메일 분류기', exact: true }) });
    await expect(classifier).toContainText('1위');
  });

  await test.step('taken out in the settings, nothing of it is left', async () => {
    await page.goto('/settings');
    await page.getByRole('button', { name: '견본 빼기' }).click();
    await page.getByRole('dialog').getByRole('button', { name: '견본 빼기' }).click();
    await expect(page.getByText('견본 여정을 뺐습니다.', { exact: true })).toBeVisible();
    await expect(page.getByRole('button', { name: '견본 넣기' })).toBeVisible();
    const timeline = await api<TimelineView>(context, 'get', '/timeline');
    expect(counts(timeline)).toEqual(NOTHING);
    expect(await api(context, 'get', '/removals')).toMatchObject({ items: [] });
    await page.goto('/journey');
    await expect(page.getByText('여정이 여기에 그려집니다')).toBeVisible();
  });
});

test('an empty journey offers the sample with one tap, and the way back', async ({ page, context }) => {
  await newcomer(context);
  await page.goto('/journey');
  await page.getByRole('button', { name: '견본 둘러보기' }).click();
  await expect(page.getByRole('group', { name: '여정 그림' })).toBeVisible();
  await expectFocusIsNotLost(page);
  await page.getByRole('button', { name: '되돌리기' }).click();
  await expect(page.getByText('여정이 여기에 그려집니다')).toBeVisible();
});
