import type { BrowserContext, Locator, Page } from '@playwright/test';
import { addGoal, addMilestone } from '../world/journey.js';
import { drawingOf, linksOf, placeAtRest } from '../world/moving.js';
import { newcomer } from '../world/people.js';
import { expect, test } from '../world/story.js';

test.describe('of what has no date, more than the row at the foot has room for', () => {
  test.beforeEach(({ page, context }) => aLotSometime(page, context));

  test('is told of by name under the keyboard, at the count that hides it', async ({ page }) => {
    const { y, height } = (await drawingOf(page).boundingBox())!;
    const hidden = await hiddenOne(page);
    await expect(page.locator('[data-card]').getByText('언젠가 읽을 책 13', { exact: true })).toBeVisible();
    const ring = (await hidden.boundingBox())!;
    expect(ring.width).toBeGreaterThan(20);
    expect(ring.y).toBeGreaterThan(y + height - 46);
  });

  test('a press on the count leads to all of it in the list, and one comes back to the picture', async ({
    page,
  }) => {
    const { x, y } = await countOf(page);
    await page.mouse.click(x, y);
    const heading = page.getByRole('heading', { level: 2, name: '언젠가' });
    await expect(heading).toBeFocused();
    await expect(heading).toBeInViewport();
    await expect(page.getByRole('main').getByRole('link', { name: /^언젠가 읽을 책/ })).toHaveCount(20);
    await page.goBack();
    await expect(drawingOf(page)).toBeVisible();
  });

  test('who moves and presses the count at once comes back to where they were', async ({ page }) => {
    const { x, y } = await countOf(page);
    await drawingOf(page).focus();
    await page.keyboard.press('+');
    await page.mouse.click(x, y);
    await expect(page.getByRole('heading', { level: 2, name: '언젠가' })).toBeFocused();
    const { searchParams } = new URL(page.url());
    expect(searchParams.get('view')).toBe('list');
    const from = searchParams.get('from');
    expect(from).not.toBeNull();
    await page.getByRole('radio', { name: '그림' }).click();
    await expect(drawingOf(page)).toBeVisible();
    await expect.poll(() => new URL(page.url()).searchParams.get('from')).toBe(from);
  });

  test('a mouse at the count is told what it stands for', async ({ page }) => {
    const { x, y } = await countOf(page);
    await page.mouse.move(x, y);
    await expect(page.locator('[data-card]').getByText('누르면 목록에서 봅니다.')).toBeVisible();
  });
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true, deviceScaleFactor: 2 });

  test('a finger near the count comes to the list', async ({ page, context }) => {
    await aLotSometime(page, context);
    const { x, y } = await countOf(page);
    await page.touchscreen.tap(x, y - 20);
    await expect(page.getByRole('heading', { level: 2, name: '언젠가' })).toBeFocused();
  });
});

test('where nothing has a date yet one is only asked when it was', async ({ page, context }) => {
  await newcomer(context);
  await addMilestone(context, { title: '언젠가 할 일' });
  await page.goto('/journey');
  await expect(linksOf(page).getByRole('link')).toHaveCount(1);
  await expect(page.getByRole('link', { name: '때 적기' })).toBeVisible();
  await expect(page.getByText('이때에는 아무것도 없습니다.')).toHaveCount(0);
});

async function aLotSometime(page: Page, context: BrowserContext) {
  await newcomer(context);
  const goal = await addGoal(context);
  for (let index = 1; index <= 20; index++)
    await addMilestone(context, { title: `언젠가 읽을 책 ${index}`, goalId: goal.id });
  await page.goto('/journey');
  await expect(linksOf(page).getByRole('link').first()).toBeAttached();
}

/** With the keyboard on it. */
async function hiddenOne(page: Page): Promise<Locator> {
  const link = linksOf(page).getByRole('link', { name: /^언젠가 읽을 책 13/ });
  await link.focus();
  return link;
}

/** The middle of the count: that of what it hides. */
async function countOf(page: Page): Promise<{ x: number; y: number }> {
  const { x, y, width, height } = await placeAtRest(await hiddenOne(page));
  return { x: x + width / 2, y: y + height / 2 };
}
