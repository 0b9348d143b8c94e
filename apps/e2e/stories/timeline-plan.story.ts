import type { Page } from '@playwright/test';
import type { MilestoneView } from '@ullim/types/milestone';
import { api } from '../world/api.js';
import { addGoal, addMilestone } from '../world/journey.js';
import { placeAtRest } from '../world/moving.js';
import { newcomer } from '../world/people.js';
import { expect, test } from '../world/story.js';

const drawingOf = (page: Page) => page.getByRole('group', { name: '여정 그림' });
const linkOf = (page: Page, title: string, when: string) =>
  drawingOf(page).getByRole('link', { name: new RegExp(`^${title}, .*${when}, `) });
const handle = (page: Page, part: 'start' | 'end') => drawingOf(page).locator(`[data-handle="${part}"]`);
const said = (page: Page, words: string) => page.getByText(words, { exact: true });

test('a plan is moved in the journey, and back', async ({ page, context }) => {
  await newcomer(context);
  const goal = await addGoal(context, { name: '컴퓨터 비전' });
  const planned = await addMilestone(context, {
    title: '논문 세 편',
    details: { kind: 'paper' },
    goalId: goal.id,
    planned: '2022-03/2022-04',
  });
  await addMilestone(context, { title: '비전 강의', goalId: goal.id, planned: '2022-05' });
  const stored = () => api<MilestoneView>(context, 'get', `/milestones/${planned.id}`);
  const words = drawingOf(page).locator('[data-dye] > span').filter({ hasText: '2022년' });

  await test.step('by the mouse at its end, in months, because months are what is known of it', async () => {
    await page.goto('/journey');
    await linkOf(page, '논문 세 편', '2022년 3월 ~ 4월').focus();
    const { end, length } = await endOfBar(page);
    await page.mouse.move(end.x, end.y);
    await page.mouse.down();
    await page.mouse.move(end.x + 12, end.y, { steps: 4 });
    await test.step('which follows the hand before a month is full', async () => {
      await expect(words).toHaveText('2022년 3월 ~ 4월');
      const { x, width } = (await handle(page, 'end').boundingBox())!;
      expect(x + width / 2).toBeCloseTo(end.x + 12, 0);
    });
    await page.mouse.move(end.x + length / 2, end.y, { steps: 4 });
    await expect(words).toHaveText('2022년 3월 ~ 5월');
    await page.mouse.move(end.x + length - 3, end.y + 4, { steps: 4 });
    await expect(words).toHaveText('2022년 3월 ~ 6월');
    expect(await stored()).toMatchObject({ planned: '2022-03/2022-04' });
    await page.mouse.up();
    await expect(said(page, '계획을 2022년 3월 ~ 6월로 옮겼습니다.')).toBeVisible();
    await expect(linkOf(page, '논문 세 편', '2022년 3월 ~ 6월')).toBeAttached();
    expect(await stored()).toMatchObject({ planned: '2022-03/2022-06', firstPlanned: '2022-03/2022-04' });
  });

  await test.step('taken back, it is where it was and was never moved', async () => {
    await page.getByRole('button', { name: '되돌리기' }).click();
    await expect(linkOf(page, '논문 세 편', '2022년 3월 ~ 4월')).toBeAttached();
    await expect.poll(stored).toMatchObject({ planned: '2022-03/2022-04', firstPlanned: null });
  });

  await test.step('Escape puts it back while it is held, and the journey stays where it is', async () => {
    await linkOf(page, '논문 세 편', '2022년 3월 ~ 4월').focus();
    const before = await endOfBar(page);
    await page.mouse.move(before.end.x, before.end.y);
    await page.mouse.down();
    await page.mouse.move(before.end.x + 90, before.end.y, { steps: 4 });
    await expect(words).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(words).toBeHidden();
    await page.mouse.up();
    await linkOf(page, '논문 세 편', '2022년 3월 ~ 4월').focus();
    await expect.poll(() => endOfBar(page)).toEqual(before);
    expect(await stored()).toMatchObject({ planned: '2022-03/2022-04' });
  });

  await test.step('by the keyboard, past another plan, without losing the focus', async () => {
    await linkOf(page, '논문 세 편', '2022년 3월 ~ 4월').focus();
    await page.keyboard.down('Alt');
    for (let months = 0; months < 3; months++) await page.keyboard.press('ArrowRight');
    await expect(words).toHaveText('2022년 6월 ~ 7월');
    await page.keyboard.up('Alt');
    await expect(said(page, '계획을 2022년 6월 ~ 7월로 옮겼습니다.')).toBeVisible();
    await expect(linkOf(page, '논문 세 편', '2022년 6월 ~ 7월')).toBeFocused();
    await page.keyboard.press('Alt+Shift+ArrowRight');
    await expect(said(page, '계획을 2022년 6월 ~ 8월로 옮겼습니다.')).toBeVisible();
    await expect(linkOf(page, '논문 세 편', '2022년 6월 ~ 8월')).toBeFocused();
    await expect(page).toHaveURL(/\/journey/);
  });

  await test.step('and is there when one comes again', async () => {
    await page.reload();
    await expect(linkOf(page, '논문 세 편', '2022년 6월 ~ 8월')).toBeAttached();
    expect(await stored()).toMatchObject({ planned: '2022-06/2022-08', firstPlanned: '2022-03/2022-04' });
  });

  await test.step('without a network it goes back, and says so', async () => {
    await linkOf(page, '논문 세 편', '2022년 6월 ~ 8월').focus();
    await context.setOffline(true);
    await page.keyboard.press('Alt+ArrowRight');
    const gone = '서버에 닿지 않습니다. 연결을 확인하고 다시 시도해 주세요. 적은 것은 그대로 있습니다.';
    await expect(said(page, gone)).toBeVisible();
    await expect(linkOf(page, '논문 세 편', '2022년 6월 ~ 8월')).toBeAttached();
    await context.setOffline(false);
  });

  await test.step('moved elsewhere meanwhile, one is asked which is meant', async () => {
    const { version } = await stored();
    await api(context, 'patch', `/milestones/${planned.id}`, { planned: '2023-01' }, version);
    let goOn = () => {};
    const slow = new Promise<void>((resolve) => (goOn = resolve));
    await page.route(`**/api/milestones/${planned.id}`, async (route) => {
      await slow;
      await route.continue();
    });
    await linkOf(page, '논문 세 편', '2022년 6월 ~ 8월').focus();
    await page.keyboard.press('Alt+ArrowLeft');
    await expect(linkOf(page, '논문 세 편', '2022년 5월 ~ 7월')).toBeFocused();
    await page.keyboard.press('Alt+ArrowLeft');
    await expect(linkOf(page, '논문 세 편', '2022년 4월 ~ 6월')).toBeFocused();
    goOn();
    const question = page.getByRole('dialog');
    await expect(question).toContainText('2022년 4월 ~ 6월');
    await expect(question).toContainText('2023년 1월');
    expect(await stored()).toMatchObject({ planned: '2023-01' });
    await question.getByRole('button', { name: '내 것으로 남기기' }).click();
    await expect.poll(stored).toMatchObject({ planned: '2022-04/2022-06' });
  });

  await test.step('held by the keys while the answer to the last move comes, it goes on from there', async () => {
    await page.unroute(`**/api/milestones/${planned.id}`);
    let answer = () => {};
    const asked = new Promise<void>((resolve) => (answer = resolve));
    await page.route(`**/api/milestones/${planned.id}`, async (route) => {
      await asked;
      await route.continue();
    });
    await linkOf(page, '논문 세 편', '2022년 4월 ~ 6월').focus();
    await page.keyboard.press('Alt+ArrowRight');
    await expect(linkOf(page, '논문 세 편', '2022년 5월 ~ 7월')).toBeFocused();
    await page.keyboard.down('Alt');
    await page.keyboard.press('ArrowLeft');
    await expect(words).toHaveText('2022년 4월 ~ 6월');
    answer();
    await expect(said(page, '계획을 2022년 5월 ~ 7월로 옮겼습니다.').last()).toBeVisible();
    await page.keyboard.up('Alt');
    await expect.poll(stored).toMatchObject({ planned: '2022-04/2022-06' });
    await expect(page.getByRole('dialog')).toHaveCount(0);
  });

  await test.step('held by the keys when one leaves the page, it is where one brought it', async () => {
    await page.getByRole('link', { name: '목표', exact: true }).first().click();
    await expect(page).toHaveURL(/\/goals/);
    await page.goBack();
    await linkOf(page, '논문 세 편', '2022년 4월 ~ 6월').focus();
    await page.keyboard.down('Alt');
    await page.keyboard.press('ArrowRight');
    await expect(words).toHaveText('2022년 5월 ~ 7월');
    await page.goForward();
    await expect(page).toHaveURL(/\/goals/);
    await expect.poll(stored).toMatchObject({ planned: '2022-05/2022-07' });
    await page.keyboard.up('Alt');
  });
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true, deviceScaleFactor: 2 });

  test('a finger moves a plan once it is chosen, and the journey before', async ({ page, context }) => {
    await newcomer(context);
    const goal = await addGoal(context, { name: '컴퓨터 비전', since: '2021-11' });
    const { id } = await addMilestone(context, {
      title: '논문 세 편',
      goalId: goal.id,
      planned: '2022-03/2022-04',
    });
    const stored = () => api<MilestoneView>(context, 'get', `/milestones/${id}`);
    const devtools = await context.newCDPSession(page);
    const drag = async (x: number, y: number, pixels: number) => {
      const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', at?: number) =>
        devtools.send('Input.dispatchTouchEvent', {
          type,
          touchPoints: at === undefined ? [] : [{ x, y: at }],
        });
      await touch('touchStart', y);
      for (let step = 1; step <= 8; step++) await touch('touchMove', y + (pixels * step) / 8);
      await touch('touchEnd');
    };

    await page.goto('/journey');
    const link = linkOf(page, '논문 세 편', '2022년 3월 ~ 4월');
    await link.focus();
    await placeAtRest(link);
    const { end, length } = await endOfBar(page);
    await link.blur();
    await expect(handle(page, 'end')).toBeHidden();

    await drag(end.x, end.y, -120);
    await expect(page).toHaveURL(/from=/);
    expect(await stored()).toMatchObject({ planned: '2022-03/2022-04' });

    await link.focus();
    const mark = await placeAtRest(link);
    await link.blur();
    // A browser takes a tap so soon after a pull for the end of the pull, now and then; then one taps again.
    await expect(async () => {
      await page.touchscreen.tap(mark.x + mark.width / 2, mark.y + mark.height / 2);
      await expect(handle(page, 'end')).toBeVisible({ timeout: 2_000 });
    }).toPass();
    const now = await endOfBar(page);
    await drag(now.end.x, now.end.y, length / 2);
    await expect(said(page, '계획을 2022년 3월 ~ 5월로 옮겼습니다.')).toBeVisible();
    expect(await stored()).toMatchObject({ planned: '2022-03/2022-05' });
  });

  test('two fingers on a plan that was moved before leave the view where it is', async ({
    page,
    context,
  }) => {
    await newcomer(context);
    const goal = await addGoal(context, { name: '컴퓨터 비전', since: '2021-11' });
    await addMilestone(context, { title: '논문 세 편', goalId: goal.id, planned: '2022-03/2022-04' });
    const devtools = await context.newCDPSession(page);
    const touch = (
      type: 'touchStart' | 'touchMove' | 'touchEnd',
      ...touchPoints: { x: number; y: number }[]
    ) => devtools.send('Input.dispatchTouchEvent', { type, touchPoints });

    await page.goto('/journey');
    const link = linkOf(page, '논문 세 편', '2022년 3월 ~ 4월');
    await link.focus();
    const { end, length } = await endOfBar(page);
    await touch('touchStart', end);
    for (let step = 1; step <= 8; step++)
      await touch('touchMove', { ...end, y: end.y + (length / 2) * (step / 8) });
    await touch('touchEnd');
    await expect(said(page, '계획을 2022년 3월 ~ 5월로 옮겼습니다.')).toBeVisible();

    await page.getByRole('button', { name: '가까이', exact: true }).click();
    const moved = linkOf(page, '논문 세 편', '2022년 3월 ~ 5월');
    await moved.blur();
    await moved.focus();
    const before = await placeAtRest(handle(page, 'start'));
    const at = { x: before.x + before.width / 2, y: before.y + before.height / 2 };
    await touch('touchStart', at);
    await touch('touchStart', at, { x: at.x + 120, y: at.y - 120 });
    await touch('touchEnd');
    await drawingOf(page).evaluate(frames);
    expect(await placeAtRest(handle(page, 'start'))).toEqual(before);
  });
});

/** What was done is drawn. */
const frames = () => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn)));

/** The handle at the end of the plan that is shown, and how long its bar is, in pixels along time. */
async function endOfBar(page: Page): Promise<{ end: { x: number; y: number }; length: number }> {
  await placeAtRest(handle(page, 'end'));
  const middleOf = async (part: 'start' | 'end') => {
    const { x, y, width, height } = (await handle(page, part).boundingBox())!;
    return { x: x + width / 2, y: y + height / 2 };
  };
  const [start, end] = [await middleOf('start'), await middleOf('end')];
  return { end, length: Math.max(end.x - start.x, end.y - start.y) - 12 };
}
