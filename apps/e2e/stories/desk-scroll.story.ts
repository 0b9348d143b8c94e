import type { Locator } from '@playwright/test';
import { deskOf } from '../world/desk.js';
import { addReflection } from '../world/journey.js';
import { newcomer } from '../world/people.js';
import { expect, test } from '../world/story.js';

const LATE = '/api/attachments/late.png';
const TALL =
  '<svg xmlns="http://www.w3.org/2000/svg" width="400" height="900"><rect width="9" height="9"/></svg>';
const day = (n: number) => `${n}번째 날에 있었던 일을 적는다.`;
const days = (from: number, to: number) =>
  Array.from({ length: to - from + 1 }, (_, i) => day(from + i)).join('\n\n');

test('the text and how it reads take each other along, past an image that comes late', async ({
  page,
  context,
}) => {
  await newcomer(context);
  const { id } = await addReflection(context, { body: `${days(1, 26)}\n\n![](${LATE})\n\n${days(27, 70)}` });
  let comes = () => {};
  const come = new Promise<void>((resolve) => (comes = resolve));
  await page.route(`**${LATE}`, async (route) => {
    await come;
    await route.fulfill({ body: TALL, contentType: 'image/svg+xml' });
  });
  const desk = deskOf(page);
  const written = (n: number) => desk.body.getByText(day(n), { exact: true });
  const read = (n: number) => desk.preview.getByText(day(n), { exact: true });
  /** At about the same height: the lines of a text are higher than those it is read in. */
  const meet = (n: number) =>
    expect(async () => {
      const apart = (await topOf(read(n))) - (await topOf(written(n)));
      expect(Math.abs(apart)).toBeLessThan(24);
    }).toPass({ timeout: 15_000 });
  await desk.open(id);
  await expect(read(70)).toBeAttached();

  await wheel(desk.body, 1_500);
  await meet(28);
  comes();
  await expect
    .poll(async () => (await desk.preview.locator('img').boundingBox())?.height)
    .toBeGreaterThan(800);
  await meet(28);
  await wheel(desk.preview, 900);
  await meet(45);

  await page.setViewportSize({ width: 360, height: 740 });
  await page.getByRole('radio', { name: '보기' }).check();
  await expect(read(45)).toBeInViewport();
  await wheel(desk.preview, 100_000);
  await expect(read(70)).toBeInViewport();
  await page.getByRole('radio', { name: '쓰기' }).check();
  await expect(written(70)).toBeInViewport();
});

test('only the words, with the paragraph one is in, and back', async ({ page, context }) => {
  await newcomer(context);
  const { id } = await addReflection(context, { body: days(1, 60) });
  const desk = deskOf(page);
  const now = desk.body.locator('.cm-now');
  await desk.open(id);
  await desk.body.press('Control+Home');
  await page.keyboard.press('Control+Shift+F');
  await expect(page.getByRole('toolbar')).toBeHidden();
  await expect(desk.preview).toBeHidden();
  await expect(desk.keep).toBeHidden();
  await expect(now).toHaveText(day(1));
  const others = desk.body.getByText(day(2), { exact: true });
  expect(await inkOf(now)).not.toBe(await inkOf(others));

  await page.reload();
  await expect(page.getByRole('button', { name: '모두 다시 보기' })).toBeVisible();
  await desk.body.press('Control+End');
  const inTheMiddle = () => expect.poll(async () => Math.abs((await middleOf(now)) - 420)).toBeLessThan(60);
  await page.keyboard.insertText('!');
  await expect(now).toHaveText(`${day(60)}!`);
  await inTheMiddle();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Enter');
  await page.keyboard.insertText('새 문단');
  await inTheMiddle();
  await expect(now).toHaveText('새 문단');

  await page.keyboard.press('Escape');
  await expect(desk.keep).toBeVisible();
  await expect(desk.preview).toBeVisible();
  await expect(desk.body).toBeFocused();
  await expect(desk.body.getByText('새 문단')).toBeInViewport();
  await page.reload();
  await expect(desk.preview).toBeVisible();
});

async function wheel(over: Locator, down: number) {
  await over.hover({ position: { x: 200, y: 300 } });
  await over.page().mouse.wheel(0, down);
}

const topOf = async (what: Locator) => (await what.boundingBox({ timeout: 1_000 }))!.y;

/** Nowhere for the moment in which the editor draws it anew. */
async function middleOf(what: Locator): Promise<number> {
  const box = await what.boundingBox();
  return box ? box.y + box.height / 2 : NaN;
}

const inkOf = (what: Locator) => what.evaluate((element) => getComputedStyle(element).color);
