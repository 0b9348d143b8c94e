import type { BrowserContext, Page } from '@playwright/test';
import type { DecisionView } from '@ullim/types/decision';
import { v7 as newId } from 'uuid';
import { api } from '../world/api.js';
import { addMilestone, putSampleIn } from '../world/journey.js';
import { newcomer } from '../world/people.js';
import { expect, test } from '../world/story.js';

const parts = (page: Page) => {
  const caption = page.getByRole('region', { name: '여정 따라가기' });
  return {
    caption,
    title: caption.getByRole('heading', { level: 2 }),
    follow: page.getByRole('button', { name: '따라가기', exact: true }),
    button: (name: string) => caption.getByRole('button', { name, exact: true }),
  };
};

test('who follows a journey is told how it began, where it turned and where it stands', async ({
  page,
  context,
}) => {
  await newcomer(context);
  await putSampleIn(context);
  await page.goto('/journey');
  const { caption, title, follow, button } = parts(page);

  await test.step('it begins at the beginning, and waits where motion is reduced', async () => {
    await follow.click();
    await expect(title).toHaveText('웹 백엔드');
    await expect(caption.getByText('1 / 6')).toBeVisible();
    await expect(button('이어서 보기')).toBeFocused();
  });

  await test.step('goes on to the pivot, which says why and what was carried over', async () => {
    await button('다음').click();
    await expect(title).toHaveText('책을 먼저 끝낼까, 만들면서 읽을까');
    await page.keyboard.press('ArrowRight');
    await expect(title).toHaveText('웹 백엔드 → 머신러닝');
    await expect(caption.getByText('만드는 일은 조용해졌고', { exact: false })).toHaveCount(2);
    await expect(caption.locator('[aria-live]')).toContainText('가지고 간 것: 데이터의 흐름을 다루던 손');
    await expect(page).toHaveURL(/from=\d{4}-\d\d-\d\d&to=/);
  });

  await test.step('goes back, and on to today, from where one can begin again', async () => {
    await button('이전').click();
    await expect(title).toHaveText('책을 먼저 끝낼까, 만들면서 읽을까');
    for (let chapter = 3; chapter <= 6; chapter++) await button('다음').click();
    await expect(title).toContainText('자연어처리');
    await expect(caption.getByText('6 / 6')).toBeVisible();
    await button('처음부터').click();
    await expect(title).toHaveText('웹 백엔드');
    await expect(button('멈추기')).toBeVisible();
  });

  await test.step('a hand on the drawing pauses it', async () => {
    const drawing = page.getByRole('group', { name: '여정 그림' });
    await drawing.hover({ position: { x: 900, y: 120 } });
    await page.mouse.wheel(160, 0);
    await expect(button('이어서 보기')).toBeVisible();
  });

  await test.step('opens what it tells of, and comes back to the same place', async () => {
    await button('다음').click();
    await button('다음').click();
    await title.getByRole('link').click();
    await expect(page.getByRole('heading', { level: 1, name: '웹 백엔드 → 머신러닝' })).toBeVisible();
    await page.goBack();
    await expect(page).toHaveURL(/\/journey\?from=/);
    await expect(follow).toBeVisible();
  });

  await test.step('ends with Escape, and the focus is back where it began', async () => {
    await follow.click();
    await expect(button('이어서 보기')).toBeFocused();
    await page.keyboard.press('Escape');
    await expect(caption).toBeHidden();
    await expect(follow).toBeFocused();
  });
});

test('who looks for some kinds only is told of those, between how it began and today', async ({
  page,
  context,
}) => {
  await newcomer(context);
  await putSampleIn(context);
  await page.goto('/journey?kind=pivot');
  const { caption, title, follow, button } = parts(page);
  await follow.click();
  await expect(caption.getByText('1 / 4')).toBeVisible();
  await expect(title).toHaveText('웹 백엔드');
  await button('다음').click();
  await expect(title).toHaveText('웹 백엔드 → 머신러닝');
  await button('다음').click();
  await expect(title).toHaveText('머신러닝 → 자연어처리');
});

test('who looks for something of which there is nothing to tell is not offered to follow it', async ({
  page,
  context,
}) => {
  await newcomer(context);
  await addMilestone(context, { title: '첫 책', status: 'done', actual: '2021-03' });
  await decideOn(context, '어디서 살까', '2021-05');
  await decideOn(context, '무엇을 먼저 읽을까', '2021-09');
  await page.goto('/journey?kind=book');
  const { title, follow } = parts(page);
  await expect(page.getByRole('link', { name: /^첫 책, / })).toBeAttached();
  await expect(follow).toBeHidden();

  await page.getByRole('button', { name: '고른 것 지우기' }).click();
  await follow.click();
  await expect(title).toHaveText('어디서 살까');
});

test('who only looks on is led through the journey', async ({ page, context }) => {
  await page.emulateMedia({ reducedMotion: 'no-preference' });
  await newcomer(context);
  await putSampleIn(context);
  await page.clock.install();
  await page.goto('/journey');
  const { title, follow, button } = parts(page);
  await follow.click();
  await expect(button('멈추기')).toBeFocused();
  await expect(title).toHaveText('웹 백엔드');
  await page.clock.fastForward(1_000);
  await expect(async () => {
    await page.clock.fastForward(9_000);
    await expect(title).toHaveText('책을 먼저 끝낼까, 만들면서 읽을까', { timeout: 500 });
  }).toPass();
  await page.keyboard.press('Space');
  await expect(button('이어서 보기')).toBeVisible();
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true });

  test('following is an entry of the menu, and its buttons are under the thumb', async ({
    page,
    context,
  }) => {
    await newcomer(context);
    await putSampleIn(context);
    await page.goto('/journey');
    const { title, button, caption } = parts(page);
    const more = page.getByRole('banner').getByRole('button', { name: '여정 메뉴' });
    await more.tap();
    await page.getByRole('menuitem', { name: '따라가기' }).tap();
    await expect(title).toHaveText('웹 백엔드');
    await button('다음').tap();
    await button('다음').tap();
    await expect(title).toHaveText('웹 백엔드 → 머신러닝');
    await expect(button('그만 보기')).toBeInViewport({ ratio: 1 });
    await button('그만 보기').tap();
    await expect(caption).toBeHidden();
    await expect(more).toBeFocused();
  });
});

for (const [where, viewport] of [
  ['on the narrowest phone', { width: 320, height: 640 }],
  ['on a small phone held across', { width: 568, height: 320 }],
] as const)
  test.describe(where, () => {
    test.use({ viewport, hasTouch: true, isMobile: true, locale: 'en-GB' });

    test('who was led to today in English can begin again, or stop', async ({ page, context }) => {
      await newcomer(context, { locale: 'en', name: 'Una' });
      await putSampleIn(context);
      await page.goto('/journey');
      const caption = page.getByRole('region', { name: 'Following the journey' });
      const button = (name: string) => caption.getByRole('button', { name, exact: true });
      await page.getByRole('button', { name: 'Journey menu' }).tap();
      await page.getByRole('menuitem', { name: 'Follow' }).tap();
      for (let chapter = 2; chapter <= 6; chapter++) await button('Next').tap();
      for (const name of ['Previous', 'Again', 'Stop following'])
        await expect(button(name)).toBeInViewport({ ratio: 1 });
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(viewport.width);
      await button('Stop following').tap();
      await expect(caption).toBeHidden();
    });
  });

test.describe('with a phone held across', () => {
  test.use({ viewport: { width: 740, height: 360 }, hasTouch: true, isMobile: true });

  test('who follows a journey reads beside the drawing, and nothing lies outside of the window', async ({
    page,
    context,
  }) => {
    await newcomer(context);
    await putSampleIn(context);
    await page.goto('/journey?from=2021-08-01&to=2021-12-31');
    const { caption, title, button } = parts(page);
    const drawing = page.getByRole('group', { name: '여정 그림' });
    await expect(page.getByRole('group', { name: '여정 전체' })).toBeInViewport({ ratio: 1 });
    await page.getByRole('button', { name: '여정 메뉴' }).tap();
    await page.getByRole('menuitem', { name: '따라가기' }).tap();
    await button('다음').tap();
    await button('다음').tap();
    await expect(title).toHaveText('웹 백엔드 → 머신러닝');
    await expect(drawing).toBeInViewport({ ratio: 1 });
    await expect(caption).toBeInViewport({ ratio: 1 });
    const [paper, told] = [(await drawing.boundingBox())!, (await caption.boundingBox())!];
    expect(told.x).toBeGreaterThanOrEqual(paper.x + paper.width - 1);
    expect(paper.width).toBeGreaterThan(paper.height);
    await button('그만 보기').tap();
    await expect(caption).toBeHidden();
  });
});

/** For no goal. */
async function decideOn(context: BrowserContext, question: string, decidedOn: string) {
  const options = ['이대로', '다르게'].map((label) => ({ id: newId(), label }));
  const asked = { id: newId(), question, options };
  const { id, version } = await api<DecisionView>(context, 'post', '/decisions', asked);
  const choice = { optionId: options[0]!.id, decidedOn };
  await api(context, 'put', `/decisions/${id}/choice`, choice, version);
}
