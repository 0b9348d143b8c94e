import { AxeBuilder } from '@axe-core/playwright';
import type { BrowserContext, Page } from '@playwright/test';
import type { ReflectionPage } from '@ullim/types/reflection';
import type { TimelineView } from '@ullim/types/timeline';
import { api } from '../world/api.js';
import { putSampleIn } from '../world/journey.js';
import { newcomer } from '../world/people.js';
import { expect, test } from '../world/story.js';

test.describe.configure({ mode: 'parallel' });

/** Every pair of theme, language and width is met. */
const LOOKS = [
  { theme: 'light', locale: 'ko', width: 1280 },
  { theme: 'dark', locale: 'en', width: 1280 },
  { theme: 'dark', locale: 'ko', width: 360 },
  { theme: 'light', locale: 'en', width: 360 },
] as const;

for (const { theme, locale, width } of LOOKS) {
  test.describe(`${theme}, ${locale}, ${width} px`, () => {
    test.use({
      viewport: { width, height: 800 },
      locale: locale === 'ko' ? 'ko-KR' : 'en-GB',
      colorScheme: theme,
    });

    test('no page shuts anyone out', async ({ page, context }) => {
      test.slow();
      const look = lookAt(page, { theme, locale });
      await look('/sign-in', 'form');
      await look('/sign-up', 'form');
      await look('/nowhere/at/all', 'h1, h2');

      await newcomer(context, { theme, locale });
      await look('/welcome', 'form');
      await look('/', 'main h1');
      await look('/goals', 'main h1');
      await look('/journey', 'main h1');
      await look('/reflections', 'main h1');
      await look('/milestones/new', 'form', async () => {
        await page.locator('main form button[type="submit"]').click();
        await page.locator('[aria-invalid="true"]').first().waitFor();
      });

      await putSampleIn(context);
      const { goal, milestone, reflection } = await someOfEach(context);
      await look('/', 'main li');
      await look('/goals', 'main li');
      await look(`/goals/${goal}`, 'main li');
      await look(`/milestones/${milestone}`, 'main h1');
      await look(`/milestones/${milestone}/edit`, 'form');
      await look('/reflections', 'main li');
      await look(`/reflections/${reflection}`, 'main .prose p');
      await look(`/reflections/${reflection}/edit`, '.cm-content');
      await look(`/reflections/${reflection}/revisions`, 'main h1');
      await look('/journey', 'main canvas');
      await look('/journey?view=list', 'main section li');
      await look('/settings', 'main h1');
    });
  });
}

/** Opens a page, waits for `ready`, does what is asked, and lets axe look at it. Findings fail the story at its end. */
function lookAt(page: Page, { theme, locale }: { theme: string; locale: string }) {
  return (path: string, ready: string, act = async () => {}) =>
    test.step(path, async () => {
      await page.goto(path);
      await page.locator(ready).first().waitFor();
      await act();
      await expect(page.locator('html')).toHaveAttribute('data-theme', theme);
      await expect(page.locator('html')).toHaveAttribute('lang', locale);
      // There are no frames here, so axe needs no page of its own to gather what it found.
      const { violations } = await new AxeBuilder({ page })
        .setLegacyMode()
        .options({ resultTypes: ['violations'] })
        .analyze();
      const serious = violations
        .filter(({ impact }) => impact === 'serious' || impact === 'critical')
        .flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.target} ${node.failureSummary}`));
      expect.soft(serious, path).toEqual([]);
    });
}

async function someOfEach(context: BrowserContext) {
  const { goals, milestones } = await api<TimelineView>(context, 'get', '/timeline');
  const { items } = await api<ReflectionPage>(context, 'get', '/reflections');
  const remembered = milestones.find(({ evidence, goalId }) => evidence.length > 1 && goalId !== null)!;
  return { goal: remembered.goalId ?? goals[0]!.id, milestone: remembered.id, reflection: items[0]!.id };
}
