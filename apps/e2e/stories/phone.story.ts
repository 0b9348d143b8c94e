import { expect, test } from '../world/story.js';
import type { CDPSession, Locator } from '@playwright/test';
import { putSampleIn } from '../world/journey.js';
import { newcomer } from '../world/people.js';

test.use({ viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true, deviceScaleFactor: 2 });

test('everything is under the thumb', async ({ page, context }) => {
  await newcomer(context);
  await putSampleIn(context);
  const main = page.getByRole('main');
  const tabs = page.getByRole('navigation', { name: '주요 곳' });
  await page.goto('/');

  await test.step('the tab bar goes to every place, and no page is wider than the phone', async () => {
    for (const [tab, heading] of [
      ['여정', '여정'],
      ['목표', '목표'],
      ['글', '글'],
      ['오늘', /12월 26일/],
    ] as const) {
      const link = tabs.getByRole('link', { name: tab, exact: true });
      await link.tap();
      await expect(link).toHaveAttribute('aria-current', 'page');
      await expect(page.getByRole('heading', { level: 1, name: heading })).toBeAttached();
      const width = await page.evaluate(() => document.documentElement.scrollWidth);
      expect(width, `${tab} is as wide as the phone`).toBeLessThanOrEqual(360);
    }
  });

  await test.step('the round plus logs a milestone', async () => {
    await tabs.getByRole('button', { name: '남기기' }).tap();
    await page.getByRole('menuitem', { name: '마일스톤' }).tap();
    await main.getByRole('radio', { name: '강의' }).tap();
    await main.getByRole('textbox', { name: '제목' }).fill('비전 입문 강의');
    await main.getByRole('radio', { name: '한 것' }).tap();
    await main.getByRole('textbox', { name: /언제 했나요/ }).fill('어제');
    await main.getByRole('button', { name: '남기기', exact: true }).tap();
    await expect(main.getByRole('heading', { level: 1, name: '비전 입문 강의' })).toBeVisible();
  });

  await test.step('time runs down, and a finger moves it', async () => {
    await tabs.getByRole('link', { name: '여정', exact: true }).tap();
    const drawing = page.getByRole('group', { name: '여정 그림' });
    const links = drawing.getByRole('list').getByRole('link');
    const earlier = await placeOf(links.filter({ hasText: /^기계학습, / }));
    const later = await placeOf(links.filter({ hasText: /^논문: 어텐션, / }));
    expect(later.y).toBeGreaterThan(earlier.y);

    const before = page.url();
    await drag(await context.newCDPSession(page), drawing, 260);
    await expect(page).not.toHaveURL(before);
  });

  await test.step('the same journey as a list', async () => {
    // A browser may take a tap so soon after a pull for its end, and makes no click of it; a press it does not.
    await page.getByRole('banner').getByRole('radio', { name: '목록', exact: true }).click();
    await expect(main.getByRole('link', { name: '스팸 메일 분류기', exact: true })).toBeVisible();
  });
});

/** Where a thing stands on the paper once it is walked to. */
async function placeOf(link: Locator) {
  await link.focus();
  await expect(link).toHaveCSS('opacity', '1');
  const box = await link.boundingBox();
  expect(box).not.toBeNull();
  return box!;
}

/** Beside the card of what was walked to. */
async function drag(devtools: CDPSession, over: Locator, down: number) {
  const { x, y, height } = (await over.boundingBox())!;
  const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', at?: number) =>
    devtools.send('Input.dispatchTouchEvent', {
      type,
      touchPoints: at === undefined ? [] : [{ x: x + 30, y: at }],
    });
  const top = y + height / 4;
  await touch('touchStart', top);
  for (let moved = 20; moved <= down; moved += 20) await touch('touchMove', top + moved);
  await touch('touchEnd');
}
