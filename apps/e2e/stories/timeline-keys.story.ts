import type { Page } from '@playwright/test';
import { addGoal } from '../world/journey.js';
import { aLongJourney, becomes, begin, days, drawingOf, linksOf, near } from '../world/moving.js';
import { expect, test } from '../world/story.js';

test.beforeEach(({ page, context }) => aLongJourney(page, context));

test('one moves through the journey with keys', async ({ page }) => {
  const press = async (key: string) => {
    await drawingOf(page).focus();
    await page.keyboard.press(key);
  };
  const [first, length] = [days('2020-01-01'), 366];

  await press('ArrowRight');
  await becomes(page, (now) => near(now.first, first + length * 0.18) && near(now.length, length));
  await press('ArrowLeft');
  await becomes(page, (now) => near(now.first, first) && near(now.length, length));
  await press('+');
  await becomes(
    page,
    (now) => near(now.length, length / 1.6) && near(now.first + now.length / 2, first + 183),
  );
  await press('-');
  await becomes(page, (now) => near(now.first, first) && near(now.length, length));
  await press('PageDown');
  await becomes(page, (now) => near(now.first, first + length));
  await press('PageUp');
  await becomes(page, (now) => near(now.first, first));
  await press('Home');
  await becomes(page, (now) => now.first < days('2017-06-01') && near(now.length, length));
  await press('End');
  await becomes(page, (now) => now.last > days('2021-11-01') && near(now.length, length));
});

test('keys move the drawing also while the keyboard is nowhere, and 0 does what the button does', async ({
  page,
}) => {
  const body = page.locator('body');
  const all = async () => {
    await becomes(page, ({ length }) => length > 4 * 365);
    return new URL(page.url()).search;
  };
  await page.getByRole('button', { name: '여정 모두 보기' }).click();
  const byButton = await all();
  await begin(page);
  await expect(body).toBeFocused();
  await page.keyboard.press('0');
  expect(await all()).toBe(byButton);

  await begin(page);
  await page.keyboard.press('?');
  await expect(page.getByRole('dialog').getByText('여정 모두 보기. ‘모두’ 단추와 같습니다.')).toBeVisible();
  await page.keyboard.press('+');
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toBeHidden();
  await page.keyboard.press('ArrowRight');
  await becomes(
    page,
    ({ first, length }) => near(first, days('2020-01-01') + 366 * 0.18) && near(length, 366),
  );
});

test.describe('where there are more goals than room', () => {
  test.beforeEach(async ({ page, context }) => {
    for (let index = 0; index < 24; index++)
      await addGoal(context, { name: `목표 ${index}`, since: '2020-02' });
    await begin(page);
  });
  const movedBy = (page: Page) =>
    drawingOf(page).evaluate((drawing) => {
      const { scrollTop, scrollLeft } = drawing.querySelector('canvas')!.parentElement!.parentElement!;
      return scrollTop + scrollLeft;
    });

  test('the arrows across time bring one after the other, as the list of keys says', async ({ page }) => {
    await drawingOf(page).focus();
    await page.keyboard.press('ArrowDown');
    await expect.poll(() => movedBy(page)).toBeGreaterThan(30);
    const one = await movedBy(page);
    await page.keyboard.press('ArrowDown');
    await expect.poll(() => movedBy(page)).toBeCloseTo(2 * one, -1);
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('ArrowUp');
    await expect.poll(() => movedBy(page)).toBe(0);
    expect(new URL(page.url()).searchParams.get('from')).toBe('2020-01-01');
    await page.keyboard.press('?');
    await expect(page.getByRole('dialog').getByText('가려진 띠로')).toBeVisible();
  });

  test('they lead away from what has the focus, too', async ({ page }) => {
    await linksOf(page)
      .getByRole('link', { name: /^목표 23/ })
      .focus();
    await expect.poll(() => movedBy(page)).toBeGreaterThan(200);
    const before = await movedBy(page);
    for (let times = 0; times < 3; times++) await page.keyboard.press('ArrowUp');
    await expect.poll(() => movedBy(page)).toBeLessThan(before - 60);
    await becomes(page, ({ first }) => near(first, days('2020-01-01')));
    expect(await movedBy(page)).toBeLessThan(before - 60);
  });

  test.describe('in a window as narrow as a phone', () => {
    test.use({ viewport: { width: 360, height: 740 } });

    test('these are left and right', async ({ page }) => {
      await drawingOf(page).focus();
      await page.keyboard.press('ArrowRight');
      await expect.poll(() => movedBy(page)).toBeGreaterThan(10);
      await page.keyboard.press('ArrowLeft');
      await expect.poll(() => movedBy(page)).toBe(0);
      await page.keyboard.press('?');
      const dialog = page.getByRole('dialog');
      await expect(dialog.getByText('가려진 띠로')).toBeVisible();
      await expect(dialog.getByText('←', { exact: true })).toHaveCount(1);
    });
  });
});

test('where there is room for all of them they do nothing, and the list of keys keeps quiet about it', async ({
  page,
}) => {
  await drawingOf(page).focus();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('?');
  await expect(page.getByRole('dialog').getByText('앞뒤로', { exact: true })).toBeVisible();
  await expect(page.getByRole('dialog').getByText('가려진 띠로')).toHaveCount(0);
  await becomes(page, ({ first, length }) => near(first, days('2020-01-01')) && near(length, 366));
});
