import type { BrowserContext, Locator, Page } from '@playwright/test';
import { addGoal, addMilestone } from './journey.js';
import { newcomer } from './people.js';
import { expect } from './story.js';

/** One year of a journey of five. */
export const BEGIN = '/journey?from=2020-01-01&to=2021-01-01';
export const drawingOf = (page: Page) => page.getByRole('group', { name: '여정 그림' });
/** Not the one that was there before and is still going. */
export const cardOf = (page: Page) => drawingOf(page).locator('[data-card]:not(.leave-leave-active)');
export const linksOf = (page: Page) =>
  drawingOf(page).getByRole('list', { name: '여정에 있는 것, 때의 순서로' });

/** Somebody with a book at its beginning, in the year that is seen, and at its end. */
export async function aLongJourney(page: Page, context: BrowserContext): Promise<void> {
  await newcomer(context);
  const goal = await addGoal(context, { name: '컴퓨터 비전', since: '2017-03' });
  for (const actual of ['2017-05', '2020-06', '2021-11'])
    await addMilestone(context, { title: `${actual}의 책`, goalId: goal.id, actual, status: 'done' });
  await begin(page);
}

export async function begin(page: Page): Promise<void> {
  await page.goto(BEGIN);
  await expect(drawingOf(page).getByRole('list').getByRole('link').first()).toBeAttached();
}

type Seen = { first: number; last: number; length: number };

/** What is seen as the address tells it, once it is at rest. */
export async function becomes(page: Page, isSo: (seen: Seen) => boolean): Promise<void> {
  await expect
    .poll(() => {
      const asked = new URL(page.url()).searchParams;
      const [first, last] = [days(asked.get('from')!), days(asked.get('to')!)];
      return isSo({ first, last, length: last - first }) || asked.toString();
    })
    .toBe(true);
}

export const days = (day: string) => Date.parse(day) / 86_400_000;
/** The address tells days, and a hand goes by pixels. */
export const near = (one: number, other: number) => Math.abs(one - other) <= 3;

/** Where it is once the journey no longer glides to show it. */
export async function placeAtRest(
  link: Locator,
): Promise<{ x: number; y: number; width: number; height: number }> {
  let place = await link.boundingBox();
  await expect
    .poll(async () => {
      const before = place;
      place = await link.boundingBox();
      return place !== null && before !== null && place.x === before.x && place.y === before.y;
    })
    .toBe(true);
  return place!;
}
