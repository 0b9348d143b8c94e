import { deskOf } from '../world/desk.js';
import { addReflection } from '../world/journey.js';
import { newcomer } from '../world/people.js';
import { expect, test } from '../world/story.js';

test('an address pasted over words makes a link of them', async ({ page, context }) => {
  await newcomer(context);
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const { id } = await addReflection(context, { body: '울림' });
  const desk = deskOf(page);
  await desk.open(id);
  await page.evaluate(() => navigator.clipboard.writeText('https://example.org/물'));
  await desk.body.press('Control+Home');
  await page.keyboard.press('Shift+End');
  await page.keyboard.press('Control+v');
  await expect(desk.body).toHaveText('[울림](https://example.org/물)');
  await expect(desk.preview.getByRole('link', { name: '울림' })).toBeVisible();
  await page.keyboard.press('Control+z');
  await expect(desk.body).toHaveText('울림');
  await expect(page.getByText('2자', { exact: true })).toBeVisible();
  await expect(page.getByText('단어 1개', { exact: true })).toBeVisible();
  await expect(page.getByText('읽는 데 1분')).toBeVisible();
});
