import type { TimelineView } from '@ullim/types/timeline';
import { api } from '../world/api.js';
import { addMilestone, putSampleIn } from '../world/journey.js';
import { newcomer } from '../world/people.js';
import { expect, test } from '../world/story.js';

test('the list tells all that the picture does', async ({ page, context }) => {
  await newcomer(context);
  await putSampleIn(context);
  const view = await api<TimelineView>(context, 'get', '/timeline');
  const main = page.getByRole('main');
  const rows = main.getByRole('listitem');

  await test.step('it lands at today, with what is still to come folded above', async () => {
    await page.goto('/journey?view=list');
    await expect(main.getByText('오늘 2021년 12월 26일', { exact: true })).toBeInViewport();
    await expect(main.getByRole('link', { name: '비전 강의 듣기', exact: true })).toBeHidden();
    await main.getByText('앞으로', { exact: true }).click();
    await expect(main.getByRole('link', { name: '비전 강의 듣기', exact: true })).toBeVisible();
  });

  await test.step('every milestone is there, with all it left', async () => {
    const rowOf = (name: string) => rows.filter({ has: page.getByRole('link', { name, exact: true }) });
    for (const { title } of view.milestones) await expect(rowOf(title)).toHaveCount(1);
    const classifier = rowOf('스팸 메일 분류기');
    await expect(classifier).toContainText('1위');
    await expect(classifier).toContainText('공부 36시간 30분');
    const links = view.milestones.flatMap(({ evidence }) => evidence.filter(({ type }) => type === 'link'));
    await expect(rows.locator('a[target="_blank"]')).toHaveCount(links.length);
    await expect(rowOf('비전 논문 세 편')).toContainText('에서 옮김');
  });

  await test.step('so is every turn, with its reason and what it carried over', async () => {
    for (const { reason, carriesOver } of view.pivots) {
      const pivot = rows.filter({ hasText: reason });
      await expect(pivot).toHaveCount(1);
      await expect(pivot).toContainText(carriesOver);
    }
  });

  await test.step('every reading, in words and with its sentence', async () => {
    await expect(
      rows.filter({ hasText: /울림 [1-5] (아득하다|옅다|은은하다|또렷하다|가득하다)/ }),
    ).toHaveCount(view.readings.length);
    for (const { sentence } of view.readings)
      if (sentence !== null) await expect(rows.filter({ hasText: sentence }).first()).toBeAttached();
  });

  await test.step('and every decision, what was expected, and the day it is looked back on', async () => {
    for (const { choice, outcome } of view.decisions) {
      if (choice?.expectation)
        await expect(rows.filter({ hasText: choice.expectation }).first()).toBeAttached();
      if (outcome?.words) await expect(rows.filter({ hasText: outcome.words })).toHaveCount(1);
    }
    const waiting = view.decisions.filter(({ choice, outcome }) => choice?.lookBackOn && !outcome);
    await expect(rows.filter({ hasText: '돌아볼 결정' })).toHaveCount(waiting.length);
  });

  await test.step('a year is one press away, and the oldest can come first', async () => {
    await main.getByRole('navigation', { name: '해로 가기' }).getByRole('link', { name: '2020' }).click();
    await expect(main.getByRole('heading', { level: 2, name: /^2020년/ }).first()).toBeFocused();
    await main.getByRole('radio', { name: '처음부터' }).check();
    await expect(main.getByRole('heading', { level: 2 }).first()).toHaveText(/^2020년/);
    await page.reload();
    await expect(main.getByRole('radio', { name: '처음부터' })).toBeChecked();
  });
});

test('a little of what is still to come is shown and a lot is folded, until one chooses', async ({
  page,
  context,
}) => {
  await newcomer(context);
  const main = page.getByRole('main');
  const plan = (title: string, planned: string) => addMilestone(context, { title, planned });
  const first = main.getByRole('link', { name: '비전 강의', exact: true });
  await addMilestone(context, { title: '첫 책', status: 'done', actual: '2021-03' });
  await plan('비전 강의', '2022-03');

  await page.goto('/journey?view=list');
  await expect(first).toBeVisible();
  for (const title of ['논문 한 편', '논문 두 편', '논문 세 편']) await plan(title, '2022-05');
  await page.reload();
  await expect(main.getByRole('link', { name: '첫 책', exact: true })).toBeVisible();
  await expect(first).toBeHidden();

  await main.getByText('앞으로', { exact: true }).click();
  await expect(first).toBeVisible();
  await page.reload();
  await expect(first).toBeVisible();
});

test('the keyboard goes into a card and on to what was written', async ({ page, context }) => {
  await newcomer(context);
  await putSampleIn(context);
  await page.goto('/journey');
  const drawing = page.getByRole('group', { name: '여정 그림' });
  const site = drawing.getByRole('list').getByRole('link', { name: /^혼자 만든 첫 사이트, / });
  const reflection = drawing.getByRole('link', { name: '누르면 정말로 저장되었다', exact: true });

  await site.focus();
  await expect(reflection).toBeVisible();
  await page.keyboard.press('Space');
  await expect(drawing.getByRole('link', { name: '혼자 만든 첫 사이트', exact: true })).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(site).toBeFocused();

  await page.keyboard.press('Space');
  await page.keyboard.press('Tab');
  await expect(drawing.getByRole('link', { name: /^공부 .*, 기록 보기$/ })).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(reflection).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(site).toBeFocused();

  await page.keyboard.press('Space');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: '누르면 정말로 저장되었다' })).toBeVisible();
});

test('the card of a goal shows that goal alone', async ({ page, context }) => {
  await newcomer(context);
  await putSampleIn(context);
  await page.goto('/journey');
  const drawing = page.getByRole('group', { name: '여정 그림' });
  const goals = drawing.getByRole('list').getByRole('link');
  await goals.filter({ hasText: /^머신러닝, 가는 중/ }).focus();
  await drawing.getByRole('link', { name: '이 목표만 보기' }).click();
  await expect(page).toHaveURL(/[?&]goal=/);
  await expect(goals.filter({ hasText: /^머신러닝, 가는 중/ })).toBeAttached();
  await expect(goals.filter({ hasText: /^컴퓨터 비전, / })).toHaveCount(0);
});
