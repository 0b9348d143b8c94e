import type { Page } from '@playwright/test';
import { deskOf } from '../world/desk.js';
import { addReflection } from '../world/journey.js';
import { newcomer } from '../world/people.js';
import { expect, test } from '../world/story.js';

const TEXT = [
  '편지 $d$에 든 낱말 $w$마다 잰다. 책은 $5와 $6이었다. $\\nosuch$은 틀린 식이다.',
  '$$\\log\\frac{P(s)}{P(h)}$$',
  '```python\ndef weight(w):\n    return w\n```',
  '조심할 것.\n{: .notice--warning}',
].join('\n\n');

test('mathematics is set, code is coloured and copied, a notice says what it is', async ({
  page,
  context,
}) => {
  await newcomer(context);
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const { id } = await addReflection(context, { body: TEXT });
  await page.goto(`/reflections/${id}`);

  const text = page.locator('main .prose');
  await expect(text.locator('.katex')).toHaveCount(3);
  await expect(text.locator('math').first()).toHaveText(/d/);
  await expect(text).toContainText('책은 $5와 $6이었다. \\nosuch은 틀린 식이다.');
  await expect(text.locator('.code-name')).toHaveText('weight');
  await expect(text.getByRole('note', { name: '주의' })).toHaveText('조심할 것.');
  await expect.poll(() => lettersOf(page)).toContain('KaTeX_Math');

  await text.getByRole('button', { name: '복사' }).click();
  await expect(text.getByRole('button', { name: '복사했습니다' })).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe('def weight(w):\n    return w');
});

test('code between the tags of Jekyll is copied without them', async ({ page, context }) => {
  await newcomer(context);
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const body = '{% highlight python linenos %}\ndef weight(w):\n    return w\n{% endhighlight %}';
  const { id } = await addReflection(context, { body });
  await page.goto(`/reflections/${id}`);

  const text = page.locator('main .prose');
  await expect(text.locator('.code-name')).toHaveText('weight');
  await expect(text).toContainText('{% highlight python linenos %}');
  await text.getByRole('button', { name: '복사' }).click();
  await expect(text.getByRole('button', { name: '복사했습니다' })).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe('def weight(w):\n    return w');
});

test('what is written at the desk is set as it is written', async ({ page, context }) => {
  await newcomer(context);
  const { id } = await addReflection(context, { body: '글.' });
  await deskOf(page).open(id);
  await deskOf(page).body.press('Control+End');
  await page.keyboard.type(' $x^2$');
  await expect(deskOf(page).preview.locator('.katex')).toBeVisible();
});

test('a text without mathematics and code asks for neither', async ({ page, context }) => {
  await newcomer(context);
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  const { id } = await addReflection(context, { body: '책은 $5와 $6이었다. `code`\n\n```\nplain\n```' });
  await page.goto(`/reflections/${id}`);
  await expect(page.locator('main .prose pre')).toBeVisible();
  await page.waitForLoadState('networkidle');
  expect(asked.filter((url) => /mathematics|colouring|katex/i.test(url))).toEqual([]);

  const rich = await addReflection(context, { body: TEXT });
  await page.goto(`/reflections/${rich.id}`);
  await expect(page.locator('main .katex')).toHaveCount(3);
  expect(asked.filter((url) => /mathematics|colouring|katex/i.test(url))).not.toEqual([]);
});

const lettersOf = (page: Page) =>
  page.evaluate(() =>
    [...document.fonts].filter(({ status }) => status === 'loaded').map(({ family }) => family),
  );
