import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import type { AttachmentUseList } from '@ullim/types/attachment';
import type { ImportView } from '@ullim/types/import';
import type { DraftList, ReflectionPage } from '@ullim/types/reflection';
import { api } from '../world/api.js';
import { bringBlog, climbingOut, hundredPosts, sendBlog } from '../world/blog.js';
import { deskOf } from '../world/desk.js';
import { dropFromDisk } from '../world/files.js';
import { newcomer } from '../world/people.js';
import { expect, test } from '../world/story.js';
import { zipOf } from '../world/zip.js';

const choose = (page: Page, name: string, buffer: Buffer) =>
  page.locator('input[data-choose="files"]').setInputFiles({ name, mimeType: 'application/zip', buffer });

test('a blog of a hundred posts comes in through the first door, and one of them is read', async ({
  page,
  context,
}) => {
  await newcomer(context);
  await page.goto('/welcome');
  await page.getByRole('button', { name: '나중에 답하기' }).click();
  await page.getByRole('button', { name: /내 블로그 들이기/ }).click();
  await choose(page, 'blog.zip', hundredPosts());

  await expect(page.getByRole('heading', { name: '무엇을 들일지 고르기' })).toBeVisible();
  await expect(page.getByText('새 글 101편, 그림과 파일 1개가 들어옵니다.')).toBeVisible();
  await page.getByRole('checkbox', { name: /쓰던 글도 들이기/ }).uncheck();
  await page.getByRole('combobox', { name: '개발: 어느 목표인가요' }).click();
  await page.getByRole('option', { name: '새 목표: 개발' }).click();
  await page.getByRole('tab', { name: /그대로 간직/ }).click();
  await page.getByText('글이 아닌 페이지').click();
  await expect(page.getByText('about.md')).toBeVisible();
  await page.getByRole('button', { name: '들이기', exact: true }).click();

  await expect(page.getByRole('heading', { name: '들였습니다', exact: true })).toBeVisible();
  await expect(page.getByText('새 글 100편, 그림과 파일 1개를 들였습니다.')).toBeVisible();

  await expect(page.getByText('새로 생긴 목표: 개발')).toBeVisible();
  await page.getByRole('tab', { name: '마일스톤' }).click();
  await expect(page.getByText("3학년 과목인 '운영체제'를 수강했다.")).toBeVisible();
  await page.getByRole('button', { name: '운영체제 남기기', exact: true }).click();
  await expect(page.getByText('마일스톤으로 남겼습니다: 운영체제', { exact: true })).toBeVisible();
  await expect(page.getByRole('link', { name: '마일스톤에 있습니다' })).toBeVisible();

  await page.getByRole('link', { name: '한국어 감정 분석 대회 적어서 남기기' }).click();
  await expect(page.getByRole('textbox', { name: '제목' })).toHaveValue('한국어 감정 분석 대회');
  await page.getByRole('button', { name: '남기기', exact: true }).last().click();
  await expect(page.getByRole('heading', { name: '한국어 감정 분석 대회' })).toBeVisible();
  await page.getByRole('link', { name: '가을의 회고' }).click();
  await expect(page.getByRole('heading', { name: '가을의 회고' })).toBeVisible();
  await expect(page.getByRole('heading', { name: '가을', exact: true })).toBeVisible();
  const id = new URL(page.url()).pathname.split('/').at(-1)!;
  expect(await api<AttachmentUseList>(context, 'get', `/reflections/${id}/attachments`)).toMatchObject({
    items: [{ address: '/assets/가을.png', attachment: { width: 8 } }],
  });
  await expect(page.getByRole('link', { name: /운영체제/ })).toBeVisible();
  const loaded = await page.evaluate(() => performance.timeOrigin);
  await expect(page.getByRole('link', { name: '이렇게' })).toBeVisible();
  await page.getByRole('link', { name: '첫 글', exact: true }).click();
  await expect(page.getByRole('heading', { name: '1번째 글' })).toBeVisible();
  expect(await page.evaluate(() => performance.timeOrigin)).toBe(loaded);
  await page.getByRole('link', { name: '가을의 회고' }).click();
  await expect(page).toHaveURL(new RegExp(`/reflections/${id}$`));
  await page.goto('/goals');
  await expect(page.getByRole('link', { name: /개발/ })).toBeVisible();
});

test('choices made in two windows are both kept', async ({ page, context }) => {
  await newcomer(context);
  const { id } = await sendBlog(context, hundredPosts());
  const other = await context.newPage();
  for (const window of [page, other]) {
    await window.goto(`/import/${id}`);
    await expect(window.getByRole('checkbox', { name: /쓰던 글도 들이기/ })).toBeChecked();
  }
  const chosen = async () => (await api<ImportView>(context, 'get', `/imports/${id}`)).choices;
  await page.getByRole('checkbox', { name: /쓰던 글도 들이기/ }).uncheck();
  await expect.poll(async () => (await chosen()).drafts).toBe(false);
  await other.getByRole('button', { name: '모두 새 목표로' }).click();
  await expect.poll(async () => (await chosen()).categories.length).toBe(2);
  expect((await chosen()).drafts).toBe(false);
  await expect(other.getByRole('checkbox', { name: /쓰던 글도 들이기/ })).not.toBeChecked();

  await other.goto('/');
  await other.getByRole('main').getByRole('link', { name: '보기', exact: true }).click();
  await expect(other.getByRole('heading', { name: '무엇을 들일지 고르기' })).toBeVisible();
});

test('a blog that comes again says before it does that all of it is here', async ({ page, context }) => {
  await newcomer(context);
  await bringBlog(context, await sendBlog(context, hundredPosts()));
  const { id } = await sendBlog(context, hundredPosts());
  await page.goto(`/import/${id}`);
  await expect(page.getByText('새로 들어올 것은 없습니다.')).toBeVisible();
  await expect(page.getByText('102개는 이미 있어 그대로 둡니다.')).toBeVisible();
  await expect(page.getByRole('listitem').filter({ hasText: '_drafts/아직.md' })).toContainText('이미 있음');
  await page.goto('/import');
  await expect(page.getByText(/^고르기를 기다립니다 · .* · 이미 있음 102$/)).toBeVisible();
  await page.goBack();
  await page.getByRole('button', { name: '돌아가기' }).click();
  await expect(page).toHaveURL(/\/import$/);
  await expect(page.getByText(/^그만두었습니다 · /)).toBeVisible();
});

test('the newer text of the blog is looked at beside the kept one, put away, called back and put into one', async ({
  page,
  context,
}) => {
  await newcomer(context);
  const blogOf = (words: string) =>
    zipOf([{ name: '_posts/2021-12-26-a.md', content: `---\ntitle: 가을\n---\n처음 글.\n\n${words}\n` }]);
  await bringBlog(context, await sendBlog(context, blogOf('예전 문단.')));
  const { items } = await api<ReflectionPage>(context, 'get', '/reflections');
  const { id, version } = items[0]!;
  const body = '처음 글.\n\n예전 문단.\n\n여기서 더한 문단.\n';
  await api(context, 'patch', `/reflections/${id}`, { body }, version);
  await bringBlog(context, await sendBlog(context, blogOf('블로그에서 고친 문단.')));

  await page.goto(`/reflections/${id}`);
  await expect(page.getByText('블로그에서 온 글이 곁에 있습니다')).toBeVisible();
  await page.getByRole('link', { name: '이어 쓰기' }).click();
  const desk = deskOf(page);
  await expect(page.getByText(/^블로그에서 온 글입니다/)).toBeVisible();
  await page.getByRole('button', { name: '나란히 보기' }).click();
  await page.getByRole('button', { name: '남긴 글로 돌아가기' }).click();
  await expect(desk.body).toContainText('여기서 더한 문단.');
  await expect(page.getByText(/^블로그에서 온 글입니다/)).toBeHidden();
  const drafts = async () => (await api<DraftList>(context, 'get', `/reflections/${id}/drafts`)).items.length;
  await expect.poll(drafts).toBe(0);
  await page.getByText('되돌리기', { exact: true }).click();
  await expect(desk.body).toContainText('블로그에서 고친 문단.');
  await expect.poll(drafts).toBe(1);

  await page.getByRole('button', { name: '나란히 보기' }).click();
  await page.getByRole('button', { name: '둘 다 한 글에 담기' }).click();
  await expect(desk.body).toContainText('여기서 더한 문단.');
  await expect(desk.body).toContainText('블로그에서 고친 문단.');
  await desk.keep.click();
  await expect(page).toHaveURL(`/reflections/${id}`);
  // What was said of a text not kept is over.
  await expect(page.getByText(/두 글을 한데 담았습니다/)).toBeHidden();
  await expect(page.getByText('블로그에서 온 글이 곁에 있습니다')).toBeHidden();
});

test('a folder is packed here, comes in, and can be taken back', async ({ page, context }) => {
  const folder = await smallBlog();
  await newcomer(context);
  await page.goto('/settings');
  await page.getByRole('link', { name: '내 블로그 들이기' }).click();
  await page.locator('input[data-choose="folder"]').setInputFiles(join(folder, 'blog'));
  await expect(page.getByText('새 글 1편이 들어옵니다.')).toBeVisible();
  await page.getByRole('button', { name: '들이기', exact: true }).click();
  await expect(page.getByRole('link', { name: '올해' })).toBeVisible();
  await page.getByRole('tab', { name: /모두/ }).click();
  await expect(page.getByText('blog/_posts/2021-12-26-회고.md')).toBeVisible();
  await expect(page.getByText('.git/config')).toBeHidden();

  await page.getByRole('button', { name: '이 들이기 되돌리기' }).click();
  await page.getByRole('dialog').getByRole('button', { name: '이 들이기 되돌리기' }).click();
  await expect(page.getByRole('heading', { name: '되돌렸습니다', exact: true })).toBeVisible();
  await expect(page.getByText(/^1편을 도로 뺐습니다/)).toBeVisible();
  await page.goto('/import');
  await expect(page.getByText(/^되돌렸습니다 · .* · 새것 1$/)).toBeVisible();
  await page.goto('/reflections');
  await expect(page.getByText('올해')).toBeHidden();
  await rm(folder, { recursive: true });
});

test('an archive that means harm is refused, with the path and what to do', async ({ page, context }) => {
  await newcomer(context);
  await page.goto('/import');
  await choose(page, 'blog.zip', climbingOut());
  await expect(page.getByRole('heading', { name: '들이지 않았습니다' })).toBeVisible();
  await expect(page.getByText('폴더 바깥으로 나가는 경로가 있습니다.')).toBeVisible();
  await expect(page.getByText('../../etc/passwd')).toBeVisible();
  await page.getByRole('link', { name: '다시 고르기' }).click();
  await expect(page.getByRole('button', { name: '폴더 고르기' })).toBeVisible();
});

test('a network that is away loses nothing of what was chosen', async ({ page, context }) => {
  await newcomer(context);
  await page.goto('/import');
  await expect(page.getByRole('button', { name: '파일 고르기' })).toBeVisible();
  await context.setOffline(true);
  await choose(page, 'blog.zip', hundredPosts());
  await expect(page.getByText('다 보내지 못했습니다. 고른 것은 그대로 있습니다.')).toBeVisible();
  await context.setOffline(false);
  await expect(page.getByRole('heading', { name: '무엇을 들일지 고르기' })).toBeVisible({ timeout: 40_000 });
});

test('what is dropped is packed and sent', async ({ page, context }) => {
  await newcomer(context);
  await page.goto('/import');
  const place = page.getByText('여기에 폴더나 파일을 놓으세요');
  const dataTransfer = await page.evaluateHandle(() => {
    const transfer = new DataTransfer();
    for (const name of ['2021-12-26-하나.md', '2021-12-27-둘.md'])
      transfer.items.add(new File(['글'], name, { type: 'text/markdown' }));
    return transfer;
  });
  await place.dispatchEvent('drop', { dataTransfer });
  await expect(page.getByText('새 글 2편이 들어옵니다.')).toBeVisible();
});

test('a folder is dropped from the disk, with the folders in it', async ({ page, context }) => {
  const folder = await smallBlog();
  await newcomer(context);
  await page.goto('/import');
  await dropFromDisk(page, page.getByText('여기에 폴더나 파일을 놓으세요'), join(folder, 'blog'));
  await expect(page.getByText('글 1편이 들어옵니다.')).toBeVisible();
  await page.getByRole('tab', { name: /모두/ }).click();
  await expect(page.getByText('blog/_posts/2021-12-26-회고.md')).toBeVisible();
  await expect(page.getByText('.git/config')).toBeHidden();
  await rm(folder, { recursive: true });
});

test('the journey leaves as a folder, from the settings', async ({ page, context }) => {
  await newcomer(context);
  await page.goto('/settings');
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Jekyll 폴더로 가져가기' }).click();
  expect((await download).suggestedFilename()).toMatch(/^ullim-.*-2021-12-26-jekyll\.zip$/);
});

/** A folder with a folder `blog` in it: a post, and what is nobody's business. */
async function smallBlog(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'ullim-blog-'));
  await mkdir(join(folder, 'blog', '_posts'), { recursive: true });
  await mkdir(join(folder, 'blog', '.git'), { recursive: true });
  await writeFile(join(folder, 'blog', '_posts', '2021-12-26-회고.md'), '---\ntitle: 올해\n---\n글\n');
  await writeFile(join(folder, 'blog', '.git', 'config'), 'secret');
  return folder;
}
