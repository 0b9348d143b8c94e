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

test.describe('with a phone in the hand', () => {
  const [upright, across] = [
    { width: 360, height: 740 },
    { width: 740, height: 360 },
  ];
  test.use({ viewport: upright, hasTouch: true, isMobile: true });

  test('a turn keeps the goal one is at, and back again', async ({ page, context }) => {
    await newcomer(context);
    const ids: string[] = [];
    for (let index = 0; index < MANY; index++)
      ids.push((await addGoal(context, { name: `목표 ${index}`, since: '2020-02' })).id);
    await page.goto(`/journey?lane=${ids[12]}`);
    const began = () =>
      drawingOf(page).evaluate((drawing) => {
        const { scrollTop, scrollLeft } = drawing.querySelector('canvas')!.parentElement!.parentElement!;
        return { scrollTop, scrollLeft };
      });
    await expect.poll(began).toEqual({ scrollTop: 0, scrollLeft: 12 * PHONE_PITCH });

    await page.setViewportSize(across);
    await expect.poll(began).toEqual({ scrollTop: 12 * PITCH, scrollLeft: 0 });
    await page.setViewportSize(upright);
    await expect.poll(began).toEqual({ scrollTop: 0, scrollLeft: 12 * PHONE_PITCH });
    // The address follows what is seen once it rests: what is written next has it, too.
    await page.getByRole('button', { name: '가까이' }).click();
    await expect(page).toHaveURL(/[?&]from=/);
    expect(new URL(page.url()).searchParams.get('lane')).toBe(ids[12]);
  });

  /** Pixels from lane to lane where they lie as close as they may. */
  const [PITCH, PHONE_PITCH] = [54, 24];
});
