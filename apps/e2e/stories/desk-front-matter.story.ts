import type { BrowserContext } from '@playwright/test';
import type { ReflectionView } from '@ullim/types/reflection';
import { api } from '../world/api.js';
import { bringBlog, sendBlog } from '../world/blog.js';
import { koreanKeyboard } from '../world/composing.js';
import { deskOf } from '../world/desk.js';
import { addReflection } from '../world/journey.js';
import { newcomer } from '../world/people.js';
import { expect, test } from '../world/story.js';
import { zipOf } from '../world/zip.js';

const FRONT_MATTER = `---
# 옮겨 온 글
title: "낱말을 세는 일"   # 고칠 것
date: 2021-12-20 20:13:00 +0900
tags:
  - 자연어처리 # 나중에 나눌 것
image: {path: /a.png, alt: "표"}
comments: true
---
`;

test('a post that came with front matter gets another title, day and tag, and nothing else of it changes', async ({
  page,
  context,
}) => {
  await newcomer(context);
  const id = await cameIn(context);
  const desk = deskOf(page);
  await desk.open(id);
  await desk.title.fill('낱말을 세는 마음');
  await page.getByRole('button', { name: /^머리말 \d+줄/ }).click();
  const fields = page.getByRole('list').filter({ has: page.getByRole('switch', { name: '댓글' }) });
  await expect(fields.getByRole('textbox', { name: '제목' })).toHaveValue('낱말을 세는 마음');

  await fields.getByRole('textbox', { name: '제목' }).fill('낱말을 헤아리는 마음');
  await expect(desk.title).toHaveValue('낱말을 헤아리는 마음');
  await fields.getByRole('textbox', { name: '태그' }).pressSequentially('회고,');
  await fields.getByRole('textbox', { name: '날짜' }).fill('2021-12-21 20:13:00 +0900');
  await expect(page.getByRole('button', { name: /있었던 때.*2021-12-21/ })).toBeVisible();

  await page.getByText('글', { exact: true }).click();
  const text = page.getByRole('textbox', { name: '머리말' });
  await expect(text).toContainText('- 회고');
  await desk.keep.click();
  await expect(page).toHaveURL(`/reflections/${id}`);
  expect(await kept(context, id)).toMatchObject({
    title: '낱말을 헤아리는 마음',
    happenedOn: '2021-12-21',
    body: '\n세어 보았다.\n',
    frontMatter: FRONT_MATTER.replace('세는 일', '헤아리는 마음')
      .replace('2021-12-20', '2021-12-21')
      .replace('나눌 것\n', '나눌 것\n  - 회고\n'),
  });
});

test('a removed field is called back after front matter was folded, and beside what was changed since', async ({
  page,
  context,
}) => {
  await newcomer(context);
  const desk = deskOf(page);
  await desk.open(await cameIn(context));
  const fold = page.getByRole('button', { name: /^머리말 \d+줄/ });
  const remove = page.getByRole('button', { name: '태그 지우기' });
  const undo = page.getByRole('button', { name: '되돌리기', exact: true });
  const text = page.getByRole('textbox', { name: '머리말' });
  await fold.click();
  await remove.click();
  await expect(remove).toHaveCount(0);
  await fold.click();
  await undo.click();
  await fold.click();
  await expect(remove).toHaveCount(1);

  await remove.click();
  await page.getByRole('switch', { name: '댓글' }).click();
  await page.getByText('글', { exact: true }).click();
  await expect(text).not.toContainText('tags:');
  await undo.click();
  await expect(text).toContainText('tags:');
  await expect(text).toContainText('comments: false');

  await page.getByText('칸', { exact: true }).click();
  await remove.click();
  await page.getByRole('link', { name: '책상에서 나가기' }).click();
  await expect(page).not.toHaveURL(/edit$/);
  await undo.click();
  await expect(page.getByText('책상에서 나온 뒤라 되돌리지 못했습니다.').first()).toBeVisible();
});

test('front matter that is broken on the way says where, and waits; a syllable is never interrupted', async ({
  page,
  context,
}) => {
  await newcomer(context);
  const { id } = await addReflection(context);
  const desk = deskOf(page);
  await desk.open(id);
  await page.getByRole('button', { name: '머리말 더하기' }).click();
  await expect(page.getByRole('list').getByRole('textbox', { name: '제목' })).toHaveValue('언어 먼저');

  await page.getByText('글', { exact: true }).click();
  const text = page.getByRole('textbox', { name: '머리말' });
  await text.fill('---\ntitle: 언어: 먼저\n---\n');
  await expect(page.getByText('2번째 줄: 값 안에 ‘: ’이 있거나')).toBeVisible();
  await desk.title.fill('말 먼저');
  await expect(text).toContainText('title: 언어: 먼저');

  await text.fill('---\ntitle: 말\n---\n');
  await expect(desk.title).toHaveValue('말');
  await text.click();
  await page.keyboard.press('Control+Home');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('End');
  const keyboard = await koreanKeyboard(page);
  await keyboard.compose('ㄱ', '기', '길');
  await keyboard.commit('길');
  await expect(text).toContainText('title: 말길');
  await expect(desk.title).toHaveValue('말길');
});

async function cameIn(context: BrowserContext): Promise<string> {
  const seen = await sendBlog(
    context,
    zipOf([{ name: '_posts/2021-12-20-낱말.md', content: `${FRONT_MATTER}\n세어 보았다.\n` }]),
  );
  await bringBlog(context, seen);
  const { items } = await api<{ items: { id: string }[] }>(context, 'get', '/reflections');
  return items[0]!.id;
}

const kept = (context: BrowserContext, id: string) =>
  api<ReflectionView>(context, 'get', `/reflections/${id}`);
