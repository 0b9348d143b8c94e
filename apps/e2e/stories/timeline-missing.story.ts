import type { Page } from '@playwright/test';
import { putSampleIn } from '../world/journey.js';
import { newcomer } from '../world/people.js';
import { expect, test } from '../world/story.js';

test.beforeEach(async ({ context }) => {
  await newcomer(context);
  await putSampleIn(context);
  // A piece that is gone is no reason to load this page again.
  await context.addInitScript(() => {
    if (location.protocol === 'http:') sessionStorage.setItem('ullim.reloaded', String(Date.now()));
  });
});

test('a journey stands without its overview, which comes with the connection', async ({ page }) => {
  await losing(page, 'RiverOverview');
  const missing = lost(page, 'RiverOverview');
  await page.goto('/journey?from=2021-06-01&to=2021-12-01');
  await missing;
  const rivers = page.locator('main canvas');
  await expect(drawing(page).getByRole('link').first()).toBeAttached();
  await expect(rivers).toHaveCount(1);
  await comesBack(page);
  await expect(rivers).toHaveCount(2);
});

test('one moves through a river that has no words, and the next press brings them', async ({ page }) => {
  await losing(page, 'pen');
  const missing = lost(page, 'pen');
  await page.goto('/journey?from=2021-06-01&to=2021-12-01');
  await missing;
  await expect(drawing(page).getByRole('link').first()).toBeAttached();
  await page.getByRole('button', { name: '내보내기', exact: true }).click();
  await expect(
    page.getByText('그림을 만들지 못했습니다. 연결을 확인하고 다시 해 보세요.', { exact: true }),
  ).toBeVisible();

  await page.unrouteAll();
  await drawing(page).focus();
  await page.keyboard.press('ArrowRight');
  await expect(page).not.toHaveURL(/from=2021-06-01/);
  await page.getByRole('button', { name: '내보내기', exact: true }).click();
  await expect(page.getByRole('dialog', { name: '그림 내보내기' })).toBeVisible();
});

test('keys and list that do not come say so, and the way back is open', async ({ page }) => {
  await page.goto('/journey');
  await expect(drawing(page).getByRole('link').first()).toBeAttached();
  await losing(page, 'KeysDialog');
  await losing(page, 'JourneyList');
  await page.keyboard.press('?');
  await expect(page.getByText('뜻밖의 일이 생겼습니다.', { exact: false }).first()).toBeVisible();
  await expect(drawing(page)).toBeVisible();

  await page.getByRole('radio', { name: '목록', exact: true }).check();
  const again = page.getByRole('alert').getByRole('button', { name: '다시 시도' });
  await expect(again).toBeVisible();
  await page.unrouteAll();
  await again.click();
  await expect(page.getByRole('heading', { name: '2021년 2학기' })).toBeVisible();
});

test('a filter that does not come says so instead of showing everything', async ({ page }) => {
  await losing(page, 'found-in-journey');
  await page.goto('/journey?kind=pivot');
  const notice = page.getByRole('main').getByRole('alert');
  await expect(notice.getByText('고른 것만 보여 드리지 못했습니다.')).toBeVisible();
  await expect(drawing(page)).toHaveCount(0);

  await test.step('one can do without it', async () => {
    await page.getByRole('button', { name: '고른 것 지우기' }).click();
    await expect(drawing(page)).toBeVisible();
    await expect(notice).toHaveCount(0);
  });

  await test.step('or ask again', async () => {
    await page.goto('/journey?kind=pivot&view=list');
    await expect(notice).toBeVisible();
    await page.unrouteAll();
    await notice.getByRole('button', { name: '다시 시도' }).click();
    await expect(page.getByRole('link', { name: '웹 백엔드 → 머신러닝', exact: true })).toBeVisible();
    await expect(page.getByRole('link', { name: '혼자 만든 첫 사이트', exact: true })).toHaveCount(0);
  });
});

const drawing = (page: Page) => page.getByRole('group', { name: '여정 그림' });

const losing = (page: Page, piece: string) => page.route(`**/assets/${piece}-*.js`, (route) => route.abort());

/** When it was lost. */
const lost = (page: Page, piece: string) =>
  page.waitForEvent('requestfailed', (request) => request.url().includes(`/assets/${piece}-`));

async function comesBack(page: Page) {
  await page.unrouteAll();
  await page.evaluate(() => dispatchEvent(new Event('online')));
}
