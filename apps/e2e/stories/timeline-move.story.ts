import { addGoal } from '../world/journey.js';
import { aLongJourney, becomes, begin, days, drawingOf, linksOf, near } from '../world/moving.js';
import { expect, test } from '../world/story.js';

test.beforeEach(({ page, context }) => aLongJourney(page, context));

test('one moves through the journey with the mouse', async ({ page }) => {
  const { x, y, width } = (await drawingOf(page).boundingBox())!;
  const middle = { x: x + width / 2, y: y + 40 };

  await test.step('pulled to the right, what was before comes', async () => {
    await page.mouse.move(middle.x, middle.y);
    await page.mouse.down();
    await page.mouse.move(middle.x + width / 4, middle.y, { steps: 6 });
    await page.mouse.up();
    await becomes(
      page,
      ({ first, length }) => near(first, days('2020-01-01') - 366 / 4) && near(length, 366),
    );
  });

  await test.step('let go beside the drawing, it no longer follows', async () => {
    await begin(page);
    await page.mouse.move(middle.x, y + 2);
    await page.mouse.down();
    await page.mouse.move(middle.x, y - 1);
    await page.mouse.up();
    await page.mouse.move(middle.x, middle.y);
    await page.mouse.move(middle.x + width / 4, middle.y, { steps: 6 });
    // What is done next is the first thing that moves it.
    await page.keyboard.down('Control');
    await page.mouse.wheel(0, -60);
    await page.keyboard.up('Control');
    const at = days('2020-01-01') + 366 * 0.75;
    await becomes(page, ({ first, length }) => length < 300 && near(first + length * 0.75, at));
  });

  await test.step('the wheel with Ctrl comes closer to what lies under it, and goes back', async () => {
    await begin(page);
    await page.mouse.move(x + width / 4, middle.y);
    await page.keyboard.down('Control');
    await page.mouse.wheel(0, -60);
    const at = days('2020-01-01') + 366 / 4;
    await becomes(page, ({ first, length }) => length < 300 && near(first + length / 4, at));
    await page.mouse.wheel(0, 60);
    await becomes(page, ({ first, length }) => near(first, days('2020-01-01')) && near(length, 366));
    await page.keyboard.up('Control');
  });
});

test('a time in which there is nothing says so, and leads back', async ({ page }) => {
  const said = drawingOf(page).getByText('이때에는 아무것도 없습니다.', { exact: true });
  await page.goto('/journey?from=1990-01-01&to=1991-01-01');
  await expect(said).toBeVisible();
  await drawingOf(page).getByRole('button', { name: '여정 모두 보기' }).click();
  await expect(said).toBeHidden();
  await expect(drawingOf(page)).toBeFocused();
  await becomes(page, ({ first, length }) => first > days('2016-01-01') && length > 4 * 365);

  await test.step('also to who pulled too far, once the hand is at rest', async () => {
    await page.goto('/journey?from=2017-01-01&to=2017-02-01');
    await expect(linksOf(page).getByRole('link').first()).toBeAttached();
    const { x, y, width } = (await drawingOf(page).boundingBox())!;
    await page.mouse.move(x + 60, y + 90);
    await page.mouse.down();
    await page.mouse.move(x + width - 60, y + 90, { steps: 8 });
    await expect(said).toBeHidden();
    await page.mouse.up();
    await expect(said).toBeVisible();
  });
});

test('what has the focus comes into sight, and the wheel moves the lanes on from there', async ({
  page,
  context,
}) => {
  for (let index = 0; index < 12; index++)
    await addGoal(context, { name: `목표 ${index}`, since: '2020-02' });
  await begin(page);
  const lanes = () =>
    drawingOf(page).evaluate((drawing) => {
      const { scrollTop, scrollHeight, clientHeight } =
        drawing.querySelector('canvas')!.parentElement!.parentElement!;
      return { top: scrollTop, bottom: scrollHeight - clientHeight };
    });
  const top = async () => (await lanes()).top;
  const { x, y, width, height } = (await drawingOf(page).boundingBox())!;
  await page.mouse.move(x + width / 2, y + height / 2);
  await page.mouse.wheel(0, 2000);
  // Further down they cannot be moved, so they are at rest.
  const { bottom } = await lanes();
  expect(bottom).toBeGreaterThan(150);
  await expect.poll(top).toBe(bottom);
  await linksOf(page)
    .getByRole('link', { name: /^컴퓨터 비전/ })
    .focus();
  await expect.poll(top).toBeLessThan(100);
  await page.mouse.wheel(0, 2000);
  await expect.poll(top).toBe(bottom);
  await page.mouse.wheel(20, 0);
  await expect.poll(() => new URL(page.url()).searchParams.get('from')).not.toBe('2020-01-01');
  expect(await top()).toBe(bottom);
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true, deviceScaleFactor: 2 });

  test('two fingers come closer to what lies between them, and go away from it', async ({
    page,
    context,
  }) => {
    const devtools = await context.newCDPSession(page);
    const { x, y, height } = (await drawingOf(page).boundingBox())!;
    const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', apart?: number) =>
      devtools.send('Input.dispatchTouchEvent', {
        type,
        touchPoints:
          apart === undefined
            ? []
            : [-1, 1].map((side, id) => ({ x: x + 200, y: y + height / 2 + (side * apart) / 2, id })),
      });
    const pinch = async (from: number, to: number) => {
      await touch('touchStart', from);
      for (let step = 1; step <= 8; step++) await touch('touchMove', from + ((to - from) * step) / 8);
      await touch('touchEnd');
    };

    await pinch(100, 200);
    await becomes(page, ({ length }) => near(length, 183));
    await pinch(200, 100);
    await becomes(page, ({ first, length }) => near(first, days('2020-01-01')) && near(length, 366));
  });

  test('where there are more goals than fit one is told so, and is led to the last', async ({
    page,
    context,
  }) => {
    const more = page.getByRole('button', { name: '오른쪽에 더 있습니다' });
    await expect(more).toHaveCount(0);
    for (let index = 0; index < 20; index++)
      await addGoal(context, { name: `목표 ${index}`, since: '2020-02' });
    await begin(page);
    await more.tap();
    await expect
      .poll(() => drawingOf(page).evaluate((drawing) => drawing.querySelector('canvas')!.offsetLeft))
      .toBeGreaterThan(200);
    await more.focus();
    await expect(async () => {
      await page.keyboard.press('Enter');
      await expect(more).toHaveCount(0, { timeout: 500 });
    }).toPass();
    await expect(drawingOf(page)).toBeFocused();
  });

  test('what is under a finger stays under it, and the first press after that is heard', async ({
    page,
    context,
  }) => {
    const devtools = await context.newCDPSession(page);
    const { x, y } = (await drawingOf(page).boundingBox())!;
    const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', at?: number) =>
      devtools.send('Input.dispatchTouchEvent', {
        type,
        touchPoints: at === undefined ? [] : [{ x: x + 200, y: y + at }],
      });
    const book = linksOf(page).getByRole('link', { name: /^2020-06의 책/ });
    const place = async () => (await book.boundingBox())!.y;
    await book.focus();
    const before = await place();

    await touch('touchStart', 80);
    for (let step = 1; step <= 10; step++) await touch('touchMove', 80 + step * 30);
    await expect.poll(async () => Math.abs((await place()) - before - 300)).toBeLessThan(2);
    await touch('touchEnd');

    // A browser may take a tap so soon after a pull for its end, and makes no click of it; a press it does not.
    await page.getByRole('button', { name: '가까이' }).click();
    await becomes(page, ({ length }) => near(length, 366 / 1.6));
  });
});
