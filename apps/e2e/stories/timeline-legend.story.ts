import { putSampleIn } from '../world/journey.js';
import { newcomer } from '../world/people.js';
import { expect, test } from '../world/story.js';

test.use({ viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true, deviceScaleFactor: 2 });

test('on a phone one reads what the shapes mean, and comes back to the picture', async ({
  page,
  context,
}) => {
  await newcomer(context);
  await putSampleIn(context);
  await page.goto('/journey');
  const menu = page.getByRole('button', { name: '여정 메뉴' });
  const legend = page.getByRole('dialog', { name: '그림 읽기' });
  await menu.tap();
  await page.getByRole('menuitem', { name: '그림 읽기' }).tap();
  await expect(legend.getByRole('listitem').filter({ hasText: '프로젝트' })).toBeInViewport();
  await expect(legend.getByRole('listitem').filter({ hasText: '줄과 숫자가 울림' })).toBeInViewport();
  await page.keyboard.press('Escape');
  await expect(legend).toBeHidden();
  await expect(menu).toBeFocused();

  await test.step('in the list there is nothing to read so', async () => {
    await page.getByRole('banner').getByRole('radio', { name: '목록', exact: true }).click();
    await menu.click();
    await expect(page.getByRole('menuitem').first()).toBeVisible();
    await expect(page.getByRole('menuitem', { name: '그림 읽기' })).toHaveCount(0);
  });
});
