import { daysMeant } from '@ullim/types/honest-date/days';
import type { MilestoneView } from '@ullim/types/milestone';
import type { TimelineView } from '@ullim/types/timeline';
import { api } from '../world/api.js';
import { putSampleIn } from '../world/journey.js';
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
