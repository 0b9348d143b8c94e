import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PIXELS } from '../world/blog.js';
import { expect, test } from '../world/story.js';
import { deskOf } from '../world/desk.js';
import { drop, dropFromDisk, holdFiles, paste, shownOf } from '../world/files.js';
import { addReflection } from '../world/journey.js';
import { newcomer } from '../world/people.js';

const PICTURE = { name: '강가.png', type: 'image/png', width: 1800, height: 900 };
const NOTES = { name: '메모.txt', type: 'text/plain', text: '강을 따라 걸었다' };

test('a picture pasted into a sentence, described, and read', async ({ page, context }) => {
  await newcomer(context);
  await page.goto('/reflections/new');
  const desk = deskOf(page);
  await desk.title.fill('강가에서');
  await desk.body.click();
  await page.keyboard.type('오늘은 걸었다.');
  const letGo = await holdFiles(page);
  await paste(desk.body, PICTURE);

  const tray = page.getByRole('region', { name: '그림과 파일' });
  await expect(tray.getByText('강가.png')).toBeVisible();
  // What has no words yet is nothing to a screen reader.
  const shown = desk.preview.locator('img');
  await expect.poll(async () => (await shownOf(shown)).from).toMatch(/^blob:/);

  // One goes on writing while it is on its way.
  await page.keyboard.press('Enter');
  await page.keyboard.press('Enter');
  await page.keyboard.type('그리고 돌아왔다.');
  letGo();
  await expect(tray).toBeHidden();
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('ArrowUp');
  const alt = tray.getByRole('textbox', { name: '그림 설명' });
  await alt.fill('반은 붉고 반은 푸른 강');
  await expect(desk.preview.getByRole('img', { name: '반은 붉고 반은 푸른 강' })).toBeVisible();
  await alt.press('Enter');
  await expect(desk.body).toBeFocused();

  await desk.keep.click();
  await expect(page).toHaveURL(/\/reflections\/[^/]+$/);
  const read = page.getByRole('main').getByRole('img', { name: '반은 붉고 반은 푸른 강' });
  await expect(read).toHaveAttribute('width', '1800');
  await expect(read).toHaveAttribute('height', '900');
  await page.reload();
  await expect(read).toHaveAttribute('srcset', /960w/);
  await expect.poll(async () => (await shownOf(read)).from).toMatch(/\/api\/attachments\/[^/]+\/960$/);
  expect((await shownOf(read)).wide).toBeGreaterThan(600);
  await expect(page.getByRole('main').getByText('그리고 돌아왔다.')).toBeVisible();
});

test('a file dropped while the network is away, and a closed tab', async ({ page, context }) => {
  await newcomer(context);
  const { id } = await addReflection(context);
  const desk = deskOf(page);
  await desk.open(id);
  await expect(desk.body).toBeVisible();
  await context.setOffline(true);
  await drop(desk.body, NOTES);
  const tray = page.getByRole('region', { name: '그림과 파일' });
  await expect(tray.getByText('이 기기에 두었습니다. 연결되면 이어서 올립니다')).toBeVisible();
  await expect(desk.body).toContainText('[메모.txt](/api/attachments/');
  await expect(page.getByText(/이 기기에만 저장했습니다/).first()).toBeVisible();
  const closed = page.waitForEvent('close');
  await page.close({ runBeforeUnload: true });
  await closed;

  await context.setOffline(false);
  const later = await context.newPage();
  const sent = later.waitForResponse((answer) => answer.url().includes('/api/attachments?'));
  await deskOf(later).open(id);
  expect((await sent).status()).toBe(201);
  await expect(deskOf(later).body).toContainText('[메모.txt](/api/attachments/');
  await deskOf(later).keep.click();
  await expect(later).toHaveURL(`/reflections/${id}`);
  const downloading = later.waitForEvent('download');
  await later.getByRole('main').getByRole('link', { name: '메모.txt' }).click();
  expect((await downloading).suggestedFilename()).toBe('메모.txt');
});

test('a file that is only named like a picture is a link, and one too large is refused before it is sent', async ({
  page,
  context,
}) => {
  await newcomer(context);
  const { id } = await addReflection(context);
  const desk = deskOf(page);
  await desk.open(id);
  await drop(desk.body, { name: '텍스트.png', type: 'image/png', text: '글자뿐' });
  await expect(desk.body).toContainText('[텍스트.png](/api/attachments/');
  await expect(page.getByText(/^이름은 그림이지만 .*: 텍스트\.png$/)).toBeVisible();
  let sent = 0;
  const isOfTheWall = (url: string) => new URL(url).searchParams.get('name') === '벽.png';
  page.on('request', (request) => (sent += Number(isOfTheWall(request.url()))));
  const folder = await mkdtemp(join(tmpdir(), 'ullim-'));
  await writeFile(join(folder, '벽.png'), headOfPng(20_000, 20_000));
  await dropFromDisk(page, desk.body.getByText('텍스트.png'), join(folder, '벽.png'));
  await expect(page.getByText(/^그림은 5,000만 화소.* 벽\.png$/)).toBeVisible();
  await expect(desk.body).not.toContainText('![]');
  expect(sent).toBe(0);
  await rm(folder, { recursive: true });
});

test('a text whose picture is not there yet is kept only when its writer says so', async ({
  page,
  context,
}) => {
  await newcomer(context);
  const { id } = await addReflection(context);
  const desk = deskOf(page);
  await desk.open(id);
  const letGo = await holdFiles(page);
  await paste(desk.body, PICTURE);
  await expect(desk.body).toContainText('![](/api/attachments/');
  await desk.keep.click();
  const question = page.getByRole('dialog', { name: '아직 올라가지 않은 파일이 있습니다' });
  await expect(question).toContainText('강가.png');
  await question.getByRole('button', { name: '글로 돌아가기' }).click();
  await expect(question).toBeHidden();
  await expect(page).toHaveURL(/\/edit$/);
  await desk.keep.click();
  await question.getByRole('button', { name: '그래도 남기기' }).click();
  await expect(page).toHaveURL(`/reflections/${id}`);
  letGo();
});

test('a picture is dropped from the disk, where it is let go', async ({ page, context }) => {
  const folder = await mkdtemp(join(tmpdir(), 'ullim-picture-'));
  await writeFile(join(folder, '산책.png'), PIXELS);
  await newcomer(context);
  const { id } = await addReflection(context, { body: '앞 문단\n\n뒤 문단\n' });
  const desk = deskOf(page);
  await desk.open(id);
  await expect(desk.body).toContainText('뒤 문단');
  const sent = page.waitForResponse((answer) => answer.url().includes('/api/attachments?'));
  await dropFromDisk(page, desk.body.getByText('앞 문단'), join(folder, '산책.png'));
  expect((await sent).status()).toBe(201);
  await expect(desk.body).toContainText(/앞.*!\[\]\(\/api\/attachments\/.*뒤 문단/s);
  expect((await shownOf(desk.preview.locator('img'))).natural).toBe(8);
  await rm(folder, { recursive: true });
});

test('a file that cannot be had, and one that is taken back', async ({ page, context }) => {
  await newcomer(context);
  const { id } = await addReflection(context);
  const desk = deskOf(page);
  await desk.open(id);
  await desk.body.click();
  const before = await desk.body.innerText();

  await paste(desk.body, {
    name: 'a.svg',
    type: 'image/svg+xml',
    text: '<svg xmlns="http://www.w3.org/2000/svg"/>',
  });
  await expect(page.getByText(/^SVG에는 스크립트가 들어갈 수 있어/).first()).toBeVisible();
  expect(await desk.body.innerText()).toBe(before);

  const tray = page.getByRole('region', { name: '그림과 파일' });
  await paste(desk.body, {
    name: '깨진.gif',
    type: 'image/gif',
    text: 'GIF89a\u0010\u0000\u0010\u0000 아님',
  });
  await expect(tray.getByRole('alert')).toHaveText(/그림을 끝까지 읽을 수 없습니다/);
  await tray.getByRole('button', { name: '글에서 빼기' }).click();
  await expect(tray.getByRole('alert')).toBeHidden();

  await desk.body.click();
  await page.keyboard.press('ControlOrMeta+End');
  await page.keyboard.press('Enter');
  await paste(desk.body, PICTURE);
  await expect(desk.body).toContainText('![](/api/attachments/');
  await page.keyboard.press('ControlOrMeta+z');
  await expect(desk.body).not.toContainText('![](/api/attachments/');

  const chooser = page.waitForEvent('filechooser');
  await desk.tool('그림이나 파일 넣기').click();
  await (
    await chooser
  ).setFiles({ name: '논문.pdf', mimeType: 'application/pdf', buffer: Buffer.from('%PDF-1.7') });
  await expect(desk.body).toContainText('[논문.pdf](/api/attachments/');
});

/** What a file says of its size before anything of it is drawn. */
function headOfPng(width: number, height: number): Buffer {
  const bytes = Buffer.from('89504e470d0a1a0a0000000d49484452000000000000000008020000000000000000', 'hex');
  bytes.writeUInt32BE(width, 16);
  bytes.writeUInt32BE(height, 20);
  return bytes;
}
