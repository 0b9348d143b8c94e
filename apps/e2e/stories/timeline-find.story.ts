import { AxeBuilder } from '@axe-core/playwright';
import type { Locator, Page } from '@playwright/test';
import { putSampleIn } from '../world/journey.js';
import { newcomer } from '../world/people.js';
import { expect, test } from '../world/story.js';

test('what one looks for in a journey is found, and the address shows it to oneself again', async ({
  page,
  context,
}) => {
  await newcomer(context);
  await putSampleIn(context);
  await page.goto('/journey');
  const drawing = page.getByRole('group', { name: '여정 그림' });
  const drawn = drawing.getByRole('list').getByRole('link');
  const filter = page.getByRole('dialog', { name: '골라 보기' });
  const firstSite = drawn.filter({ hasText: /^혼자 만든 첫 사이트, / });
  const vectors = drawn.filter({ hasText: /^논문: 단어 벡터, / });
  await expect(firstSite).toBeAttached();
  const historyBefore = await page.evaluate(() => history.length);

  await test.step('by its kind: the rest is gone, the bands stay', async () => {
    await page.getByRole('button', { name: '골라 보기', exact: true }).click();
    await filter.getByRole('checkbox', { name: '논문' }).check();
    await expect(filter.getByRole('status')).toHaveText('3개가 보입니다.');
    await expect(vectors).toBeAttached();
    await expect(firstSite).toHaveCount(0);
    await expect(drawn.filter({ hasText: /^웹 백엔드, / })).toBeAttached();
  });

  await test.step('nobody is shut out of the filter', async () => {
    const { violations } = await new AxeBuilder({ page }).include('[role="dialog"]').analyze();
    const serious = violations.filter(({ impact }) => impact === 'serious' || impact === 'critical');
    expect(serious.map(({ id }) => id)).toEqual([]);
  });

  await test.step('by its words, however the letters are stored, while they are typed', async () => {
    await filter.getByRole('searchbox').fill('단어'.normalize('NFD'));
    await expect(filter.getByRole('status')).toHaveText('1개가 보입니다.');
    await expect(page).toHaveURL((url) => url.searchParams.get('q') === '단어');
    await page.keyboard.press('Escape');
    await expect(filter).toBeHidden();
    await expect(page.getByRole('button', { name: '골라 보기: 논문, ‘단어’' })).toBeVisible();
  });

  await test.step('the same in the list, and in a page opened at the same address', async () => {
    await page.getByRole('radio', { name: '목록', exact: true }).check();
    await expect(page).toHaveURL((url) => url.searchParams.get('view') === 'list');
    for (const one of [page, await context.newPage()]) {
      if (one !== page) await one.goto(page.url());
      const main = one.getByRole('main');
      await expect(main.getByRole('link', { name: '논문: 단어 벡터', exact: true })).toBeVisible();
      await expect(main.getByRole('link', { name: '혼자 만든 첫 사이트', exact: true })).toHaveCount(0);
      if (one !== page) await one.close();
    }
    await page.getByRole('radio', { name: '그림', exact: true }).check();
    await expect(drawing).toBeVisible();
  });

  await test.step('nothing found says so, and lets go of it', async () => {
    await page.getByRole('button', { name: /^골라 보기: / }).click();
    await filter.getByRole('searchbox').fill('없는 말');
    await expect(filter.getByRole('status')).toHaveText('여기에 맞는 것이 없습니다.');
    await page.keyboard.press('Escape');
    await drawing.getByRole('button', { name: '고른 것 지우기' }).click();
    await expect(firstSite).toBeAttached();
    await expect(page).toHaveURL((url) => !url.searchParams.has('q') && !url.searchParams.has('kind'));
    expect(await page.evaluate(() => history.length)).toBe(historyBefore);
  });
});

test('one comes closer to a term or a goal, and moves through the whole on its overview', async ({
  page,
  context,
}) => {
  await newcomer(context);
  await putSampleIn(context);
  await page.goto('/journey');
  const drawing = page.getByRole('group', { name: '여정 그림', exact: true });
  await expect(drawing.getByRole('list').getByRole('link').first()).toBeAttached();
  const overview = page.getByRole('group', { name: '여정 전체' });
  const seen = overview.getByRole('slider', { name: '보고 있는 때' });

  await test.step('a press on the axis goes to a term, another one back', async () => {
    await expect(overview).toBeVisible();
    const room = await drawing.boundingBox();
    const lower = { x: 560, y: 45 };
    await drawing.hover({ position: lower });
    await expect(drawing).toHaveAttribute('title', '2021년 2학기 가까이 보기');
    await drawing.click({ position: lower });
    await expect(page).toHaveURL((url) => /^2021-08-/.test(url.searchParams.get('from') ?? ''));
    await expect(page).toHaveURL((url) => /^2021-12-/.test(url.searchParams.get('to') ?? ''));
    expect(await drawing.boundingBox(), 'the drawing stays where it is').toEqual(room);
    await drawing.click({ position: lower });
    await expect.poll(() => lengthSeen(page)).toBeGreaterThan(600);
  });

  await test.step('so does a key, and a year has one too', async () => {
    await drawing.focus();
    await page.keyboard.press('y');
    await expect.poll(() => lengthSeen(page)).toBeLessThan(440);
    await page.keyboard.press('t');
    await expect.poll(() => lengthSeen(page)).toBeLessThan(140);
  });

  await test.step('the overview says what is seen, and can be dragged', async () => {
    await expect(seen).toHaveAttribute('aria-valuetext', /^2021년/);
    const before = Number(await seen.getAttribute('aria-valuenow'));
    await drag(page, seen, -150);
    await expect.poll(async () => Number(await seen.getAttribute('aria-valuenow'))).toBeLessThan(before);
    const length = await lengthSeen(page);
    await drag(page, overview.getByRole('slider', { name: '보이는 끝' }), 120);
    await expect.poll(() => lengthSeen(page)).toBeGreaterThan(length + 30);
  });

  await test.step('and the keyboard moves it', async () => {
    const before = Number(await seen.getAttribute('aria-valuenow'));
    await seen.focus();
    await page.keyboard.press('PageDown');
    await expect.poll(async () => Number(await seen.getAttribute('aria-valuenow'))).toBeGreaterThan(before);
  });

  await test.step('a goal is seen from its beginning to its end', async () => {
    await page.getByRole('button', { name: '골라 보기', exact: true }).click();
    await page.getByRole('button', { name: '웹 백엔드, 처음부터 끝까지 보기' }).click();
    await expect(page).toHaveURL((url) => /^2020-/.test(url.searchParams.get('from') ?? ''));
    await expect(page).toHaveURL((url) => /^2021-/.test(url.searchParams.get('to') ?? ''));
    // What one chose from has made room for it, and the keyboard is where it was.
    await expect(page.getByRole('dialog', { name: '골라 보기' })).toBeHidden();
    await expect(page.getByRole('button', { name: '골라 보기', exact: true })).toBeFocused();
  });

  await test.step('all keys are listed under one', async () => {
    await drawing.focus();
    await page.keyboard.press('?');
    await expect(page.getByRole('dialog', { name: '여정 그림의 글쇠' })).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(drawing).toBeFocused();
  });
});

test.describe('in a low window', () => {
  test.use({ viewport: { width: 1280, height: 500 } });

  test('the filter lies within it, and what was found is in sight beside what there is to choose', async ({
    page,
    context,
  }) => {
    await newcomer(context);
    await putSampleIn(context);
    await page.goto('/journey');
    await page.getByRole('button', { name: '골라 보기' }).click();
    const filter = page.getByRole('dialog', { name: '골라 보기' });
    await expect(filter.getByRole('searchbox')).toBeInViewport({ ratio: 1 });
    const { y, height } = (await filter.boundingBox())!;
    expect(y + height).toBeLessThanOrEqual(500);
    const last = filter.getByRole('group', { name: '종류' }).getByRole('checkbox').last();
    await last.check();
    await expect(last).toBeInViewport({ ratio: 1 });
    await expect(filter.getByRole('status')).toBeInViewport({ ratio: 1 });
    await expect(filter.getByRole('button', { name: '고른 것 지우기' })).toBeInViewport({ ratio: 1 });
    await expect(filter.getByRole('searchbox')).toBeInViewport({ ratio: 1 });
  });
});

/** Days, as the address says. */
async function lengthSeen(page: Page): Promise<number> {
  const query = new URL(page.url()).searchParams;
  const [from, to] = [query.get('from'), query.get('to')];
  return from && to ? (Date.parse(to) - Date.parse(from)) / 86_400_000 : Infinity;
}

async function drag(page: Page, handle: Locator, by: number): Promise<void> {
  const { x, y, width, height } = (await handle.boundingBox())!;
  const [fromX, fromY] = [x + width / 2, y + height / 2];
  await page.mouse.move(fromX, fromY);
  await page.mouse.down();
  await page.mouse.move(fromX + by, fromY, { steps: 6 });
  await page.mouse.up();
}
