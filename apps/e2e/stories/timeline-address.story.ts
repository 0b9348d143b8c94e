import type { Page } from '@playwright/test';
import { addGoal } from '../world/journey.js';
import { drawingOf } from '../world/moving.js';
import { newcomer } from '../world/people.js';
import { expect, test } from '../world/story.js';

const MANY = 40;

for (const { where, device, more, side, near } of [
  {
    where: 'in a window',
    device: { viewport: { width: 1280, height: 720 } },
    ...{ more: '아래에 더 있습니다', side: 'y' as const, near: 120 },
  },
  {
    where: 'on a phone',
    device: { viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true },
    ...{ more: '오른쪽에 더 있습니다', side: 'x' as const, near: 70 },
  },
])
  test.describe(where, () => {
    test.use(device);

    /** Pixels from the edge at which the lanes begin. */
    async function beginningOf(page: Page, goalId: string): Promise<number> {
      const box = await drawingOf(page).locator(`a[data-id="${goalId}"]`).boundingBox();
      return box![side] - (await drawingOf(page).boundingBox())![side];
    }

    test('an address leads to the same of many goals, and nonsense in it to the first', async ({
      page,
      context,
    }) => {
      await newcomer(context);
      const first = await addGoal(context, { name: '처음', since: '2010' });
      for (let index = 1; index < MANY; index++)
        await addGoal(context, { name: `목표 ${index}`, since: `${2010 + (index % 9)}` });
      await page.goto('/journey');
      await expect(drawingOf(page).getByRole('list').getByRole('link')).toHaveCount(MANY);
      expect(await beginningOf(page, first.id)).toBeLessThan(near);
      await expect(page).not.toHaveURL(/lane=/);

      await page.getByRole('button', { name: more, includeHidden: true }).click();
      await expect(page).toHaveURL(/[?&]lane=/);
      const lane = new URL(page.url()).searchParams.get('lane')!;
      expect(lane).not.toBe(first.id);

      const elsewhere = await context.newPage();
      await elsewhere.goto(page.url());
      await expect.poll(() => beginningOf(elsewhere, lane)).toBeLessThan(near);
      await expect(elsewhere).toHaveURL(page.url());
      await elsewhere.getByRole('button', { name: more, includeHidden: true }).click();
      await expect(elsewhere).not.toHaveURL(page.url());

      await elsewhere.goto('/journey?lane=none-of-mine');
      await expect.poll(() => beginningOf(elsewhere, first.id)).toBeLessThan(near);
      await expect(elsewhere).not.toHaveURL(/lane=/);
    });
  });
