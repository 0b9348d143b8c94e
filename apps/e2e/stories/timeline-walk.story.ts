import { daysMeant } from '@ullim/types/honest-date/days';
import type { MilestoneView } from '@ullim/types/milestone';
import type { TimelineView } from '@ullim/types/timeline';
import { api } from '../world/api.js';
import { addGoal, putSampleIn } from '../world/journey.js';
import { cardOf, placeAtRest } from '../world/moving.js';
import { newcomer } from '../world/people.js';
import { expect, test } from '../world/story.js';

test('Tab walks through the whole journey in the order of time, past what bounds a decision, to the last plan and what has no date', async ({
  page,
  context,
}) => {
  await newcomer(context);
  await putSampleIn(context);
  const { goals, milestones, decisions } = await api<TimelineView>(context, 'get', '/timeline');
  await page.goto('/journey');
  const drawing = page.getByRole('group', { name: '여정 그림' });
  await expect(drawing.getByRole('list').getByRole('link').first()).toBeAttached();
  await drawing.focus();

  const bounds = decisions.flatMap(({ constraints }) => constraints);
  expect(bounds.length).toBeGreaterThan(0);
  const focused = () => page.evaluate(() => (document.activeElement as HTMLElement | null)?.dataset['id']);
  const passed: string[] = [];
  for (let stops = 0; stops < 120; stops++) {
    await page.keyboard.press('Tab');
    const id = await focused();
    if (id === undefined) break;
    passed.push(id);
  }
  expect(passed).toEqual(expect.arrayContaining([...goals, ...milestones, ...bounds].map(({ id }) => id)));
  expect(new Set(passed).size).toBe(passed.length);
  expect(passed.slice(0, goals.length).sort()).toEqual(goals.map(({ id }) => id).sort());

  const begun = passed.flatMap((id) => {
    const of = milestones.find((milestone) => milestone.id === id);
    const date = of && dateOf(of);
    return date ? [{ title: of.title, ...daysMeant(date, 'kr') }] : [];
  });
  expect(begun.length).toBeGreaterThan(15);
  // As far as one knows when they were.
  for (const [index, { title, startLast }] of begun.entries())
    for (const before of begun.slice(0, index))
      expect([before.title, before.startFirst <= startLast, title]).toEqual([before.title, true, title]);
  const undated = milestones.filter((each) => !dateOf(each)).map(({ id }) => id);
  expect(undated.length).toBeGreaterThan(0);
  expect(passed.slice(-undated.length).sort()).toEqual(undated.sort());

  await page.keyboard.press('Shift+Tab');
  expect(await focused()).toBe(passed.at(-1));
});

test('Tab goes past the cards, also past that of what has no date, and on to what follows the picture', async ({
  page,
  context,
}) => {
  await newcomer(context);
  await putSampleIn(context);
  const { milestones } = await api<TimelineView>(context, 'get', '/timeline');
  const undated = milestones.filter((each) => !dateOf(each));
  await page.goto('/journey');
  const drawing = page.getByRole('group', { name: '여정 그림' });
  const links = drawing.getByRole('list', { name: '여정에 있는 것, 때의 순서로' }).getByRole('link');
  await expect(links.first()).toBeAttached();
  const focusIn = (place: string) =>
    page.evaluate((within) => document.activeElement!.closest(within) !== null, place);
  const toLast = async () => {
    await page.getByRole('slider', { name: '보고 있는 때' }).focus();
    await page.keyboard.press('Shift+Tab');
    await expect(links.last()).toBeFocused();
  };

  await test.step('read or not', async () => {
    // One comes in at what is seen, and what is planned for no time is the end of it.
    await links.last().focus();
    while (!(await links.last().evaluate((link) => link === document.activeElement)))
      await page.keyboard.press('Tab');
    expect(undated.map(({ id }) => id)).toContain(await links.last().getAttribute('data-id'));
    await expect(cardOf(page)).toBeVisible();
    await page.keyboard.press('Tab');
    await expect(page.getByRole('slider', { name: '보고 있는 때' })).toBeFocused();
  });

  await test.step('in haste without losing the focus', async () => {
    await toLast();
    for (let back = 0; back < 3; back++) await page.keyboard.press('Shift+Tab');
    const places: boolean[] = [];
    for (let pressed = 0; pressed < 6; pressed++) {
      await page.keyboard.press('Tab');
      places.push(await focusIn('main *'));
    }
    expect(places).toEqual(Array(6).fill(true));
    expect(await focusIn('[role="slider"]')).toBe(true);
  });

  await test.step('into a card leads Space, through it Tab, and back to what it tells of', async () => {
    await toLast();
    await expect(cardOf(page)).toBeVisible();
    await page.keyboard.press('Space');
    await expect(page.locator('[data-card] a:focus')).toBeVisible();
    await page.keyboard.press('Shift+Tab');
    await expect(links.last()).toBeFocused();
  });
});

const dateOf = ({ status, planned, actual }: MilestoneView) =>
  status === 'planned' ? (planned ?? actual) : (actual ?? planned);

const TURNS = [
  { key: 'Tab', times: 31 },
  { key: 'Shift+Tab', times: 22 },
] as const;

for (const [where, device] of [
  ['in a window that is lower than the journey', { viewport: { width: 1280, height: 720 } }],
  ['on a phone with a keyboard', { viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true }],
] as const)
  test.describe(where, () => {
    test.use(device);

    test('what a held Tab came to is in sight with its card, however many goals it went past', async ({
      page,
      context,
    }) => {
      await newcomer(context);
      for (let index = 0; index < 40; index++)
        await addGoal(context, { name: `목표 ${index}`, since: `${2012 + (index % 9)}-0${1 + (index % 7)}` });
      await page.goto('/journey');
      const drawing = page.getByRole('group', { name: '여정 그림' });
      await expect(drawing.getByRole('list').getByRole('link')).toHaveCount(40);
      await drawing.focus();

      for (const { key, times } of TURNS) {
        for (let pressed = 0; pressed < times; pressed++) await page.keyboard.press(key);
        const name = await drawing.locator('a:focus').innerText();
        const ring = await placeAtRest(drawing.locator('a:focus'));
        const paper = (await drawing.boundingBox())!;
        expect(ring.width).toBeGreaterThan(10);
        for (const [from, to, first, last] of [
          [ring.x, ring.x + ring.width, paper.x, paper.x + paper.width],
          [ring.y, ring.y + ring.height, paper.y, paper.y + paper.height],
        ] as const) {
          expect(from, `${key} to ${name}`).toBeGreaterThanOrEqual(first);
          expect(to, `${key} to ${name}`).toBeLessThanOrEqual(last);
        }
        await expect(cardOf(page)).toContainText(name.split(',')[0]!);
      }
    });
  });
