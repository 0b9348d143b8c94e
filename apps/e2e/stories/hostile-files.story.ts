import type { BrowserContext, Page } from '@playwright/test';
import type { AttachmentUseList } from '@ullim/types/attachment';
import type { ReflectionPage } from '@ullim/types/reflection';
import { v7 as newId } from 'uuid';
import { api } from '../world/api.js';
import { sendBlog } from '../world/blog.js';
import { deskOf } from '../world/desk.js';
import { drop, holdFiles } from '../world/files.js';
import { hostileBlog, POINTS_TO_ALL } from '../world/hostile-blog.js';
import { HOSTILE_FILES, type HostileFile, MARKUP } from '../world/hostile-files.js';
import { goInside } from '../world/inside.js';
import { addReflection } from '../world/journey.js';
import { newcomer } from '../world/people.js';
import { settling } from '../world/settled.js';
import { expect, test } from '../world/story.js';
import { onlyOurOwnIsSeen, watch } from '../world/watch.js';

test('no file that came in with a blog runs, by whatever name it came', async ({
  page,
  context,
  baseURL,
}) => {
  test.slow();
  await newcomer(context);
  const seen = await watch(page, baseURL!);
  const look = looking(page);
  const { id } = await sendBlog(context, hostileBlog());
  await page.goto(`/import/${id}`);
  await lookThrough(page);
  await page.getByRole('button', { name: '모두 새 목표로' }).click();
  await page.getByRole('button', { name: '들이기', exact: true }).click();
  await expect(page.getByRole('heading', { name: '들였습니다', exact: true })).toBeVisible();
  await lookThrough(page);
  for (const list of ['/reflections', '/goals', '/']) await look(list);

  const { items } = await api<ReflectionPage>(context, 'get', '/reflections?limit=200');
  expect(items.map(({ title }) => title)).toEqual(expect.arrayContaining(MARKUP));
  for (const { id } of items) await look(`/reflections/${id}`);
  const all = items.find(({ title }) => title === POINTS_TO_ALL)!.id;
  const [broken, draft] = [
    items.find(({ title }) => !MARKUP.includes(title))!,
    items.find(({ keptAt }) => !keptAt)!,
  ];
  for (const { id } of [{ id: all }, broken, draft]) {
    await look(`/reflections/${id}/edit`);
    await showsText(page);
  }
  const attached = await addressesIn(context, all);
  expect(attached.length).toBeGreaterThan(10);
  for (const address of attached) await openFile(page, address);
  await page.goto('/');
  await onlyOurOwnIsSeen(page, seen);
});

test('no file that was attached runs, wherever it is opened', async ({ page, context, baseURL }) => {
  test.slow();
  await newcomer(context);
  const seen = await watch(page, baseURL!);
  const attached: string[] = [];
  for (const file of HOSTILE_FILES) attached.push(...(await attach(context, file)));
  expect(attached.length).toBeGreaterThan(10);

  const body = attached.map((address) => `[${address}](${address})\n\n![](${address})`).join('\n\n');
  const { id } = await addReflection(context, { body });
  await page.goto(`/reflections/${id}`);
  await expect(page.getByRole('main').getByRole('link').first()).toBeVisible();
  await nothingListens(page);
  await deskOf(page).open(id);
  await showsText(page);
  for (const address of attached) await openFile(page, address);

  // Even a page that asked for them as a program would not get one.
  await page.goto('/');
  for (const address of attached)
    expect(await page.evaluate(runs, `${new URL(page.url()).origin}${address}`)).toBe(false);
  await onlyOurOwnIsSeen(page, seen);
});

test('a page that says it is an image is none, not even before it is sent', async ({
  page,
  context,
  baseURL,
}) => {
  await newcomer(context);
  const seen = await watch(page, baseURL!);
  const { id } = await addReflection(context);
  const desk = deskOf(page);
  await desk.open(id);
  await expect(desk.body).toBeVisible();
  const letGo = await holdFiles(page);
  const { content } = HOSTILE_FILES[0]!;
  const made = page.evaluate(nextObjectUrl);
  await drop(desk.body, { name: `${MARKUP[0]}.png`, type: 'image/png', text: content.toString() });
  const here = await made;
  await expect(desk.preview.locator('img')).toBeHidden();
  const tab = await context.newPage();
  const seenThere = await watch(tab, baseURL!);
  await tab.goto('/');
  await openFile(tab, here);
  await onlyOurOwnIsSeen(tab, seenThere);

  const answer = page.waitForResponse(/\/api\/attachments\?/);
  letGo();
  expect((await answer).status()).toBe(201);
  await onlyOurOwnIsSeen(page, seen);
});

/** Every tab of the page of an import, and every group in it. */
async function lookThrough(page: Page): Promise<void> {
  for (const tab of await page.getByRole('tab').all()) {
    await tab.click();
    await expect(page.getByRole('tabpanel').getByRole('listitem').first()).toBeAttached();
    for (const group of await page.getByRole('tabpanel').locator('summary').all()) await group.click();
    await nothingListens(page);
  }
}

/** Goes on inside the app: what a page before left behind would be seen, too. */
function looking(page: Page) {
  const hasCome = settling(page);
  return async (address: string) => {
    await goInside(page, address);
    await hasCome();
    await expect(page.getByRole('main').getByRole('link').first()).toBeVisible();
    await nothingListens(page);
  };
}

async function showsText(page: Page): Promise<void> {
  await expect(deskOf(page).preview).not.toBeEmpty();
  await nothingListens(page);
}

/** No element has a handler in its markup, or leads to a program. */
async function nothingListens(page: Page): Promise<void> {
  const found = await page.evaluate(() =>
    [...document.querySelectorAll('*')]
      .filter(({ attributes }) =>
        [...attributes].some(({ name, value }) => /^on/i.test(name) || /^\s*javascript:/i.test(value)),
      )
      .map(({ outerHTML }) => outerHTML),
  );
  expect(found).toEqual([]);
}

async function addressesIn(context: BrowserContext, id: string): Promise<string[]> {
  const { items } = await api<AttachmentUseList>(context, 'get', `/reflections/${id}/attachments`);
  return items.map(({ attachment }) => `/api/attachments/${attachment.id}`);
}

/** Its address, or none if it is refused: images that are none. */
async function attach({ request }: BrowserContext, { name, content }: HostileFile): Promise<string[]> {
  const id = newId();
  const headers = { 'content-type': 'application/octet-stream' };
  const answer = await request.post('/api/attachments', { params: { id, name }, data: content, headers });
  expect([201, 400]).toContain(answer.status());
  return answer.ok() ? [`/api/attachments/${id}`] : [];
}

/** As somebody does who has its address: it is an image, or a download. */
async function openFile(page: Page, address: string): Promise<void> {
  const download = page.waitForEvent('download').then(() => 'download');
  const shown = page.goto(address).then((answer) => answer!.headers()['content-type']!);
  download.catch(() => {});
  const what = await Promise.race([download, shown.catch(() => download)]);
  expect(what).toMatch(/^(?:download$|image\/(?:png|jpeg|gif|webp|avif)$)/);
}

/** The address that the page gives to the next file it has. */
function nextObjectUrl(): Promise<string> {
  const make = URL.createObjectURL.bind(URL);
  return new Promise((resolve) => {
    URL.createObjectURL = (file) => {
      const address = make(file);
      resolve(address);
      return address;
    };
  });
}

async function runs(address: string): Promise<boolean> {
  const element = document.createElement('script');
  const ran = new Promise<boolean>((resolve) => {
    element.addEventListener('load', () => resolve(true));
    element.addEventListener('error', () => resolve(false));
  });
  document.head.append(Object.assign(element, { src: address }));
  const module = import(address).then(
    () => true,
    () => false,
  );
  const worker = new Worker(address);
  const worked = new Promise<boolean>((resolve) => {
    worker.addEventListener('message', () => resolve(true));
    worker.addEventListener('error', () => resolve(false));
  });
  return (await ran) || (await module) || (await worked);
}
