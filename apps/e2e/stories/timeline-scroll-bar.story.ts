import { addGoal } from '../world/journey.js';
import { drawingOf } from '../world/moving.js';
import { newcomer } from '../world/people.js';
import { expect, test as story } from '../world/story.js';

/** A browser nobody looks at hides its scroll bars; here they take room, as with a mouse. */
const test = story.extend({
  launchOptions: [
    ({ launchOptions }, use) => use({ ...launchOptions, ignoreDefaultArgs: ['--hide-scrollbars'] }),
    { scope: 'worker' },
  ],
});

test('the way to more goals lies beside a scroll bar, and keys go on from there', async ({
  page,
  context,
}) => {
  await newcomer(context);
  for (let index = 0; index < 20; index++)
    await addGoal(context, { name: `목표 ${index}`, since: '2020-02' });
  await page.goto('/journey');
  const more = page.getByRole('button', { name: '아래에 더 있습니다', includeHidden: true });
  const place = (await more.boundingBox())!;
  const lanes = drawingOf(page).locator('canvas').locator('../..');
  const inner = await lanes.evaluate((it) => it.getBoundingClientRect().left + it.clientWidth);
  expect(inner).toBeLessThan(1280);
  expect(place.x + place.width).toBeLessThanOrEqual(inner);

  await more.click();
  await expect(drawingOf(page)).toBeFocused();
  const top = () => lanes.evaluate((it) => it.scrollTop);
  await expect.poll(top).toBeGreaterThan(100);
  const before = await top();
  await page.keyboard.press('ArrowUp');
  await expect.poll(top).toBeLessThan(before);
});
