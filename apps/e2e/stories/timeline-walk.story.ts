import { daysMeant } from '@ullim/types/honest-date/days';
import type { MilestoneView } from '@ullim/types/milestone';
import type { TimelineView } from '@ullim/types/timeline';
import { api } from '../world/api.js';
import { addGoal, putSampleIn } from '../world/journey.js';
import { placeAtRest } from '../world/moving.js';
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
        await expect(page.locator('[data-card]')).toContainText(name.split(',')[0]!);
      }
    });
  });
