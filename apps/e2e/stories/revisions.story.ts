import type { BrowserContext, Page } from '@playwright/test';
import { api } from '../world/api.js';
import { addReflection } from '../world/journey.js';
import { newcomer } from '../world/people.js';
import { expect, test } from '../world/story.js';

const FIRST = '시험은 어려웠고 더 궁금해졌다.\n\n지운 문단이다.\n\n가\n\n나\n\n다\n';
const SECOND = '시험은 쉬웠고 더 궁금해졌다.\n\n가\n\n나\n\n다\n\n새 문단이다.\n';

test('what was changed can be read word by word, without its colours', async ({ page, context }) => {
  await twiceKept(page, context);
  await page.getByRole('radio', { name: '그때 고친 것' }).check();
  const changes = page.getByRole('article');
  await expect(changes.locator('del:not(:empty)')).toHaveText(['어려웠고', '지운 문단이다.']);
  await expect(changes.locator('ins:not(:empty)')).toHaveText(['쉬웠고', '새 문단이다.']);
  await changes.getByText('그대로인 1줄').click();
  await expect(changes.getByText('나', { exact: true })).toBeVisible();
  await expect(changes.locator('del').first()).toHaveCSS('text-decoration-line', 'line-through');
  await expect(changes.locator('ins').first()).toHaveCSS('text-decoration-line', 'underline');

  await moments(page).nth(1).click();
  await page.getByRole('radio', { name: '지금과 다른 것' }).check();
  await expect(changes.locator('ins').first()).toHaveText('쉬웠고');
  await expect(page.getByRole('radio', { name: '그때 고친 것' })).toHaveCount(0);
});

test('an earlier text tells who kept it, and in which browser', async ({ page, context }) => {
  await twiceKept(page, context);
  await expect(moments(page).first()).toContainText(/유나 · Chrome · \S/);
  await expect(page.getByRole('article')).toContainText(/유나 · Chrome · \S/);
});

test('an earlier text is brought back, which says so, and is taken back', async ({ page, context }) => {
  const { id } = await twiceKept(page, context);
  await moments(page).nth(1).click();
  await page.getByRole('button', { name: '이 글로 되돌리기' }).click();
  await expect(page).toHaveURL(`/reflections/${id}`);
  await expect(page.getByText('지운 문단이다.')).toBeVisible();
  await page.getByRole('button', { name: '되돌리기', exact: true }).click();
  await expect(page.getByText('새 문단이다.')).toBeVisible();

  await page.goto(`/reflections/${id}/revisions`);
  await expect(moments(page)).toHaveText([
    /지금 글 · 2021년 12월 26일 .+의 글로 되돌림/,
    /2021년 12월 26일 .+의 글로 되돌림/,
    /2021년 12월 26일/,
    /2021년 12월 26일/,
  ]);
});

test('an earlier text has a name as long as one wants it', async ({ page, context }) => {
  await twiceKept(page, context);
  await moments(page).nth(1).click();
  const dialog = page.getByRole('dialog', { name: '이름 붙이기' });
  const call = async (button: string, name: string) => {
    await page.getByRole('button', { name: button }).click();
    await dialog.getByRole('textbox', { name: /이름/ }).fill(name);
    await page.keyboard.press('Enter');
    await expect(dialog).toBeHidden();
  };
  await call('이름 붙이기', ' 내기 전의 글 ');
  await expect(moments(page).nth(1)).toContainText('내기 전의 글');
  await call('이름 고치기', '');
  await expect(moments(page).nth(1)).not.toContainText('내기 전의 글');
  await page.getByRole('button', { name: '되돌리기', exact: true }).last().click();
  await expect(moments(page).nth(1)).toContainText('내기 전의 글');
});

/** A text that was kept twice, with its earlier texts open. */
async function twiceKept(page: Page, context: BrowserContext) {
  await newcomer(context);
  const reflection = await addReflection(context, { body: FIRST });
  await api(context, 'patch', `/reflections/${reflection.id}`, { body: SECOND }, 1);
  await page.goto(`/reflections/${reflection.id}/revisions`);
  await expect(moments(page)).toHaveCount(2);
  return reflection;
}

const moments = (page: Page) => page.getByRole('navigation', { name: '고친 기록' }).getByRole('button');
