import type { Locator, Page } from '@playwright/test';
import { deskOf } from '../world/desk.js';
import { paste, shownOf } from '../world/files.js';
import { newcomer } from '../world/people.js';
import { expect, test } from '../world/story.js';
import { closeTab } from '../world/tab.js';

const PICTURE = { name: '강가.png', type: 'image/png', width: 640, height: 320 };

test('a text of mathematics, code and an image is whole after a lost network and a closed tab', async ({
  page,
  context,
}) => {
  await newcomer(context);
  await page.goto('/reflections/new');
  const desk = deskOf(page);
  await desk.title.fill('강가에서 잰 것');
  await desk.body.click();
  await writeLine(page, '편지 $d$에 든 낱말 $w$마다 잰다.');
  await desk.saved();
  const address = page.url();

  await context.setOffline(true);
  await writeLine(page, '$$\\log\\frac{P(s)}{P(h)}$$');
  await page.keyboard.insertText('```python\ndef weight(w):\n    return w\n```\n\n');
  await paste(desk.body, PICTURE);
  await page.keyboard.type('그리고 돌아왔다.');
  await expect(page.getByText(/이 기기에만 저장했습니다/).first()).toBeVisible();
  await expect(page.getByText('이 기기에 두었습니다. 연결되면 이어서 올립니다')).toBeVisible();
  await closeTab(page);

  await context.setOffline(false);
  const later = await context.newPage();
  const sent = later.waitForResponse((answer) => answer.url().includes('/api/attachments?'));
  await later.goto(address);
  await allIsSet(deskOf(later).preview);
  expect((await sent).status()).toBe(201);
  await deskOf(later).keep.click();
  await expect(later).toHaveURL(/\/reflections\/[^/]+$/);
  await later.reload();
  await expect(later.getByRole('heading', { name: '강가에서 잰 것' })).toBeVisible();
  await allIsSet(later.locator('main .prose'));
  expect((await shownOf(later.locator('main .prose img'))).from).toMatch(/\/api\/attachments\//);
});

async function writeLine(page: Page, words: string): Promise<void> {
  await page.keyboard.insertText(`${words}\n\n`);
}

async function allIsSet(text: Locator): Promise<void> {
  await expect(text.locator('.katex')).toHaveCount(3);
  await expect(text.locator('.katex-display')).toBeVisible();
  await expect(text.locator('.code-name')).toHaveText('weight');
  await expect(text).toContainText('그리고 돌아왔다.');
  expect((await shownOf(text.locator('img'))).natural).toBeGreaterThan(0);
}
