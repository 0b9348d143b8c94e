import type { Page } from '@playwright/test';
import { aLongJourney, becomes, BEGIN, days, drawingOf, linksOf, near } from '../world/moving.js';
import { expect, test } from '../world/story.js';

const wholeOf = (page: Page) => page.getByRole('group', { name: '여정 전체' });

test.beforeEach(({ page, context }) => aLongJourney(page, context));

test('a page down is later in the overview, as in the drawing', async ({ page }) => {
  const seen = page.getByRole('slider', { name: '보고 있는 때' });
  await seen.focus();
  await page.keyboard.press('PageDown');
  await becomes(page, ({ first }) => near(first, days('2021-01-01')));
  await page.keyboard.press('PageUp');
  await becomes(page, ({ first }) => near(first, days('2020-01-01')));
});

test('Home and End bring each hand on the overview as far as it goes', async ({ page }) => {
  const press = async (name: string, key: string) => {
    await page.getByRole('slider', { name }).focus();
    await page.keyboard.press(key);
  };
  const [first, last] = [days('2020-01-01'), days('2021-01-01')];

  await press('보이는 끝', 'End');
  await becomes(page, (now) => near(now.first, first) && now.last > days('2021-12-26'));
  await expect(page.getByRole('slider', { name: '보이는 끝' })).toHaveAttribute('aria-valuenow', '100');
  await press('보이는 끝', 'Home');
  await becomes(page, (now) => near(now.first, first) && near(now.length, 7));

  await page.goto(BEGIN);
  await press('보이는 처음', 'Home');
  await becomes(page, (now) => now.first < days('2017-03-01') && near(now.last, last));
  await expect(page.getByRole('slider', { name: '보이는 처음' })).toHaveAttribute('aria-valuenow', '0');
  await press('보이는 처음', 'End');
  await becomes(page, (now) => near(now.last, last) && near(now.length, 7));

  await page.goto(BEGIN);
  await press('보고 있는 때', 'Home');
  await becomes(page, (now) => now.first < days('2017-03-01') && near(now.length, 366));
  await press('보고 있는 때', 'End');
  await becomes(page, (now) => now.last > days('2021-12-26') && near(now.length, 366));
});

test.describe('in a low window', () => {
  test.use({ viewport: { width: 1024, height: 560 } });

  test('the river has most of it, and what the shapes mean is told with the keys', async ({ page }) => {
    const { height } = (await drawingOf(page).boundingBox())!;
    expect(height).toBeGreaterThan(560 * 0.7);
    await expect(wholeOf(page)).toBeInViewport({ ratio: 1 });
    await page.getByRole('button', { name: '글쇠와 모양의 뜻', exact: true }).click();
    await expect(
      page.getByRole('dialog').getByRole('group', { name: '모양의 뜻', exact: true }),
    ).toBeVisible();
  });
});

test('in a low window, too, a day lies in it right under the same day of the drawing', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 600 });
  const [drawing, whole] = [await drawingOf(page).boundingBox(), await wholeOf(page).boundingBox()];
  expect([whole!.x, whole!.width]).toEqual([drawing!.x, drawing!.width]);
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true, deviceScaleFactor: 2 });

  test('a finger pulls what is seen through the whole journey', async ({ page, context }) => {
    const strip = wholeOf(page);
    const seen = strip.getByRole('slider', { name: '보고 있는 때' });
    const devtools = await context.newCDPSession(page);
    const whole = (await strip.boundingBox())!;
    const frame = (await seen.boundingBox())!;
    const x = whole.x + whole.width / 2;
    const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', y?: number) =>
      devtools.send('Input.dispatchTouchEvent', { type, touchPoints: y === undefined ? [] : [{ x, y }] });

    await test.step('it goes along with the finger, and is as long as before', async () => {
      const middle = frame.y + frame.height / 2;
      await touch('touchStart', middle);
      for (let step = 1; step <= 8; step++) await touch('touchMove', middle - step * 10);
      await touch('touchEnd');
      // A day is as long in the strip as in its frame.
      const pulled = (80 / frame.height) * 366;
      await becomes(
        page,
        ({ first, length }) => Math.abs(first - days('2020-01-01') + pulled) < 12 && near(length, 366),
      );
      await expect.poll(async () => (await seen.boundingBox())!.y).toBeCloseTo(frame.y - 80, 0);
    });

    await test.step('a press beside the frame goes there', async () => {
      await page.touchscreen.tap(x, whole.y + whole.height - 30);
      await becomes(page, ({ last, length }) => last > days('2021-06-01') && near(length, 366));
    });

    await test.step('keys go up and down through time', async () => {
      await page.goto(BEGIN);
      await seen.focus();
      await page.keyboard.press('ArrowDown');
      await becomes(page, ({ first }) => near(first, days('2020-01-01') + 36.6));
      await page.keyboard.press('PageUp');
      await becomes(page, ({ first }) => near(first, days('2019-01-01') + 36.6));
    });
  });

  test('no word of the journey lies under it', async ({ page }) => {
    const strip = (await wholeOf(page).boundingBox())!;
    const book = (await linksOf(page)
      .getByRole('link', { name: /^2020-06의 책/ })
      .boundingBox())!;
    expect(book.x + book.width).toBeLessThanOrEqual(strip.x);
  });
});
