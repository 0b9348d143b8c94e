import { expect, test } from '../world/story.js';
import { setClock } from '../world/clock.js';
import { addGoal, addMilestone } from '../world/journey.js';
import { newcomer } from '../world/people.js';
import { addressOf, MOVING } from '../world/ports.js';

test.use({ baseURL: addressOf(MOVING) });
/** One clock: these stories happen one after another, each later than the one before. */
test.describe.configure({ mode: 'serial' });

test('midnight in Seoul ends the day, and this one ends the term', async ({ page, context }) => {
  await setClock(MOVING, '2021-12-20T23:50:00+09:00');
  await newcomer(context);
  const today = page.getByRole('heading', { level: 1 });
  await page.goto('/');
  await expect(today).toContainText('12월 20일');
  await expect(page.getByText(/^2학기 \d+주째$/)).toBeVisible();

  await setClock(MOVING, '2021-12-21T00:10:00+09:00');
  await page.reload();
  await expect(today).toContainText('12월 21일');
  await expect(page.getByText('겨울방학 첫 주')).toBeVisible();
});

test('whoever comes back within the month is still signed in', async ({ page, context }) => {
  await setClock(MOVING, '2021-12-22T09:00:00+09:00');
  await newcomer(context);
  await page.goto('/');
  for (const [instant, day] of [
    ['2021-12-23T21:00:00+09:00', '12월 23일'],
    ['2022-01-15T08:00:00+09:00', '1월 15일'],
  ] as const) {
    await setClock(MOVING, instant);
    await page.reload();
    await expect(page.getByRole('heading', { level: 1 })).toContainText(day);
  }
});

test('a removal is undone at once, or from the bin within thirty days', async ({ page, context }) => {
  await setClock(MOVING, '2022-03-02T09:00:00+09:00');
  await newcomer(context);
  const goal = await addGoal(context);
  const milestone = await addMilestone(context, { goalId: goal.id });
  const main = page.getByRole('main');

  const remove = async () => {
    await page.goto(`/milestones/${milestone.id}`);
    await main.getByRole('button', { name: '이 마일스톤으로 할 수 있는 것' }).click();
    await page.getByRole('menuitem', { name: '지우기' }).click();
    await expect(page.getByRole('button', { name: '되돌리기' })).toBeVisible();
  };
  const isThere = async () => {
    await page.goto(`/goals/${goal.id}`);
    await expect(main.getByRole('link', { name: milestone.title })).toBeVisible();
  };

  await test.step('undone at once', async () => {
    await remove();
    const back = page.waitForResponse((answer) => answer.url().includes('/removal'));
    await page.getByRole('button', { name: '되돌리기' }).click();
    await back;
    await isThere();
  });

  await test.step('brought back after four weeks', async () => {
    await remove();
    await setClock(MOVING, '2022-03-30T09:00:00+09:00');
    await page.goto('/settings');
    await page.getByRole('button', { name: `${milestone.title} 되살리기` }).click();
    await expect(page.getByText(`되살렸습니다: ${milestone.title}`, { exact: true })).toBeVisible();
    await isThere();
  });

  await test.step('gone after thirty days', async () => {
    await remove();
    await setClock(MOVING, '2022-04-30T09:00:00+09:00');
    await page.goto('/settings');
    await expect(page.getByText('비어 있습니다.')).toBeVisible();
  });
});
