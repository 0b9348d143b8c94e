import { expect, test } from '../world/story.js';
import type { Browser, BrowserContext } from '@playwright/test';
import type { DraftList } from '@ullim/types/reflection';
import { api } from '../world/api.js';
import { deskOf } from '../world/desk.js';
import { addReflection } from '../world/journey.js';
import { newcomer } from '../world/people.js';
import { closeTab } from '../world/tab.js';

const FIRST = '노트북에서 이어 쓴 문장이다.';
const SECOND = '전화기에서 따로 쓴 문장이다.';

test('two browsers write on apart, one of them without a network: nothing is hidden, and both can be one', async ({
  context,
  browser,
}) => {
  const { id, phone } = await twoBrowsers(context, browser);
  const laptop = await context.newPage();
  await deskOf(laptop).open(id);
  await expect(deskOf(laptop).body).toBeVisible();
  await context.setOffline(true);
  await deskOf(laptop).body.fill(FIRST);
  await expect(laptop.getByText(/이 기기에만 저장했습니다/).first()).toBeVisible();
  await closeTab(laptop);
  await write(phone, id, SECOND);

  await context.setOffline(false);
  const later = await context.newPage();
  const desk = deskOf(later);
  await desk.open(id);
  await expect(desk.body).toContainText(FIRST);
  await expect(later.getByText(/따로 이어 쓴 것이 하나 더 있습니다/)).toBeVisible();
  await expect.poll(() => drafts(context, id)).toEqual([FIRST, SECOND]);

  await later.getByRole('button', { name: '따로 쓴 글로 쓰기' }).click();
  await expect(desk.body).toContainText(SECOND);
  await later.getByRole('button', { name: '나란히 보기' }).click();
  await expect(later.getByText(FIRST)).toBeVisible();
  await later.getByRole('button', { name: '둘 다 한 글에 담기' }).click();
  await desk.keep.click();
  await expect(later).toHaveURL(`/reflections/${id}`);
  for (const words of [FIRST, SECOND]) await expect(later.getByRole('main').getByText(words)).toBeVisible();
  await expect.poll(() => drafts(context, id)).toEqual([]);
  await nothingUnkept(phone);
});

test('what was taken up in another browser and kept is waiting nowhere', async ({ context, browser }) => {
  const { id, phone } = await twoBrowsers(context, browser);
  await write(context, id, FIRST);
  const page = await phone.newPage();
  const desk = deskOf(page);
  await desk.open(id);
  await expect(desk.body).toContainText(FIRST);
  await desk.body.fill(SECOND);
  await desk.saved();
  await page.reload();
  await expect(desk.body).toContainText(SECOND);
  await expect(page.getByText(/따로 이어 쓴 것/)).toBeHidden();
  await desk.keep.click();
  await expect(page).toHaveURL(`/reflections/${id}`);
  await expect.poll(() => drafts(context, id)).toEqual([]);
  await nothingUnkept(context);
});

/** Of one person, with a text in their journey. */
async function twoBrowsers(context: BrowserContext, browser: Browser) {
  await newcomer(context);
  const { id } = await addReflection(context);
  return { id, phone: await browser.newContext({ storageState: await context.storageState() }) };
}

async function write(context: BrowserContext, id: string, words: string): Promise<void> {
  const page = await context.newPage();
  await deskOf(page).open(id);
  await deskOf(page).body.fill(words);
  await deskOf(page).saved();
  await closeTab(page);
}

async function drafts(context: BrowserContext, id: string): Promise<string[]> {
  const { items } = await api<DraftList>(context, 'get', `/reflections/${id}/drafts`);
  return items.map(({ body }) => body).sort();
}

async function nothingUnkept(context: BrowserContext): Promise<void> {
  const page = await context.newPage();
  await page.goto('/reflections');
  await expect(page.getByRole('link', { name: '언어 먼저' }).last()).toBeVisible();
  await expect(page.getByRole('heading', { name: '아직 남기지 않은 글' })).toBeHidden();
}
