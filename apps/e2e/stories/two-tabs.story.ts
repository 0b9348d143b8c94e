import { expect, test } from '../world/story.js';
import type { BrowserContext } from '@playwright/test';
import { api } from '../world/api.js';
import { deskOf } from '../world/desk.js';
import { addReflection } from '../world/journey.js';
import { newcomer } from '../world/people.js';

const FIRST = '먼저 남긴 문장이다.';
const SECOND = '나중에 남기려던 문장이다.';

test('the second to keep meets the first, and keeping one’s own leaves the other in the earlier texts', async ({
  context,
}) => {
  const { tab, id } = await twoTabs(context);
  await expect(tab.getByText(FIRST)).toBeVisible();
  await expect(tab.getByText(SECOND)).toBeVisible();
  await tab.getByRole('button', { name: '여기 글로 남기기' }).click();

  await expect(tab).toHaveURL(`/reflections/${id}`);
  await expect(tab.getByRole('main').getByText(SECOND)).toBeVisible();
  await tab.goto(`/reflections/${id}/revisions`);
  await tab.getByRole('navigation', { name: '고친 기록' }).getByRole('button').nth(1).click();
  await expect(tab.getByRole('main').getByText(FIRST)).toBeVisible();
});

test('taking the other text can be taken back', async ({ context }) => {
  const { tab } = await twoTabs(context);
  const desk = deskOf(tab);
  await tab.getByRole('button', { name: '저쪽 글로 쓰기' }).click();
  await expect(desk.body).toContainText(FIRST);
  await expect(desk.body).not.toContainText(SECOND);
  await tab.getByText('되돌리기', { exact: true }).click();
  await expect(desk.body).toContainText(SECOND);
});

test('both texts can become one', async ({ context }) => {
  const { tab, id } = await twoTabs(context);
  const desk = deskOf(tab);
  await tab.getByRole('button', { name: '둘 다 한 글에 담기' }).click();
  await expect(desk.body).toContainText(FIRST);
  await expect(desk.body).toContainText(SECOND);
  await desk.keep.click();
  await expect(tab).toHaveURL(`/reflections/${id}`);
  await expect(tab.getByRole('main').getByText(FIRST)).toBeVisible();
  await expect(tab.getByRole('main').getByText(SECOND)).toBeVisible();
});

test('leaving without choosing keeps the text that was not kept', async ({ context }) => {
  const { tab, id } = await twoTabs(context);
  await tab.goto(`/reflections/${id}`);
  await expect(tab.getByRole('main').getByText(FIRST)).toBeVisible();
  await deskOf(tab).open(id);
  await tab.getByRole('button', { name: '나란히 보기' }).click();
  await expect(tab.getByText(SECOND)).toBeVisible();
  await tab.getByRole('button', { name: '이어 쓰기' }).click();
  await expect(deskOf(tab).body).toContainText(SECOND);
});

test('a tab in which nothing was written has the text another tab kept', async ({ context }) => {
  await newcomer(context);
  const { id } = await addReflection(context);
  const [first, second] = [await context.newPage(), await context.newPage()];
  await deskOf(second).open(id);
  await expect(deskOf(second).body).toBeVisible();
  await deskOf(first).open(id);
  await deskOf(first).body.fill(FIRST);
  await deskOf(first).keep.click();
  await expect(deskOf(second).body).toContainText(FIRST);
  await deskOf(second).body.fill(SECOND);
  await deskOf(second).keep.click();
  await expect(second).toHaveURL(`/reflections/${id}`);
  await expect(second.getByRole('main').getByText(SECOND)).toBeVisible();
});

test('a copy of a tab writes over nothing, also where tabs cannot lock each other out', async ({
  page,
  context,
}) => {
  await context.addInitScript(() => {
    Reflect.deleteProperty(Navigator.prototype, 'locks');
  });
  await newcomer(context);
  const { id } = await addReflection(context);
  await deskOf(page).open(id);
  await deskOf(page).body.fill(FIRST);
  await deskOf(page).saved();
  const [copy] = await Promise.all([
    context.waitForEvent('page'),
    page.evaluate(() => void window.open(location.href)),
  ]);
  await expect(deskOf(copy).body).toContainText(FIRST);
  await deskOf(copy).body.fill(SECOND);
  await deskOf(copy).saved();
  await expect
    .poll(async () => {
      const drafts = await api<{ items: { body: string }[] }>(context, 'get', `/reflections/${id}/drafts`);
      return drafts.items.map(({ body }) => body).sort();
    })
    .toEqual([SECOND, FIRST].sort());
});

/** Somebody edits one reflection in two tabs and keeps both; `tab` is the second, where the choice is. */
async function twoTabs(context: BrowserContext) {
  await newcomer(context);
  const { id } = await addReflection(context);
  const [first, second] = [await context.newPage(), await context.newPage()];
  for (const page of [first, second]) {
    await deskOf(page).open(id);
    await expect(deskOf(page).body).toContainText('글을 읽는 기계가 궁금했다.');
  }
  await deskOf(second).body.fill(SECOND);
  await deskOf(second).saved();
  await first.bringToFront();
  await deskOf(first).body.fill(FIRST);
  await deskOf(first).keep.click();
  await expect(first).toHaveURL(`/reflections/${id}`);

  await second.bringToFront();
  await expect(second.getByText(/그사이 다른 탭이나 기기에서 이 글을 남겼습니다/)).toBeVisible();
  await deskOf(second).keep.click();
  await expect(second.getByRole('heading', { name: '다른 곳에서 먼저 남겼습니다' })).toBeVisible();
  return { tab: second, id };
}
