import { AxeBuilder } from '@axe-core/playwright';
import type { BrowserContext, Page } from '@playwright/test';
import type { ReflectionPage } from '@ullim/types/reflection';
import type { TimelineView } from '@ullim/types/timeline';
import { api } from '../world/api.js';
import { bringBlog, climbingOut, hundredPosts, sendBlog } from '../world/blog.js';
import { goInside } from '../world/inside.js';
import { putSampleIn } from '../world/journey.js';
import { journeyPage } from '../world/journey-page.js';
import { newcomer } from '../world/people.js';
import { settling } from '../world/settled.js';
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
      const { open, go, stay } = looking(page, { theme, locale });
      await open('/sign-in', 'form');
      await go('/sign-up', 'form');
      await open('/nowhere/at/all', 'h1, h2');

      await newcomer(context, { theme, locale });
      await open('/welcome', 'form');
      await go('/', 'main h1');
      await go('/goals', 'main h1');
      await go('/journey', 'main h1');
      await go('/reflections', 'main h1');
      await go('/import', 'main h1');
      await go('/study', 'main h1');
      await go('/decisions', 'main h1');
      await go('/reviews', 'main h1');
      await go('/milestones/new', 'form', async () => {
        await page.locator('main form button[type="submit"]').click();
        await page.locator('[aria-invalid="true"]').first().waitFor();
      });

      await putSampleIn(context);
      const { goal, milestone, remembered, reflection, decision, pivot, review } = await someOfEach(context);
      await open('/', 'main li');
      await go('/goals', 'main li');
      await go(`/goals/${goal}`, 'main h1');
      await go(`/milestones/${milestone}`, 'main h1');
      await go(`/milestones/${milestone}/edit`, 'form');
      await go('/reflections', 'main li');
      await go(`/reflections/${reflection}`, 'main .prose p');
      await go(`/reflections/${reflection}/edit`, '.cm-content');
      await go(`/reflections/${reflection}/revisions`, 'main h1');
      await go('/journey', 'main canvas');
      const journey = journeyPage(page, locale, width);
      const at = (act: () => Promise<void>) => stay('/journey', 'main canvas', act);
      await at(() => journey.openCard(remembered));
      await at(journey.follow);
      await journey.close();
      await at(journey.askExport);
      await journey.closeDialog();
      await at(journey.askKeys);
      await journey.closeDialog();
      if (journey.phone) {
        await at(journey.openMenu);
        await journey.close();
      }
      await go('/journey?from=2021-08-01&to=2021-12-31', 'main canvas', journey.overview);
      await go('/journey?view=list', 'main section li:visible');
      await go('/study', 'main li');
      await go('/study/fill', 'main h1');
      await go('/decisions', 'main li');
      await go(`/decisions/${decision}`, 'main h1');
      await go('/decisions/new', 'form');
      await go(`/pivots/${pivot}`, 'main h1');
      await go('/pivots/new', 'form');
      await go('/reviews', 'main li');
      await go(`/reviews/${review}`, 'main h1');
      await go('/reviews/new', 'main h1');
      await go('/settings', 'main h1');

      const refused = await sendBlog(context, climbingOut());
      await go(`/import/${refused.id}`, 'main [role="alert"]');
      const read = await sendBlog(context, hundredPosts());
      await go(`/import/${read.id}`, 'main [role="tab"]');
      const tab = (index: number) => () => page.getByRole('tab').nth(index).click();
      await stay('/import: what is odd', 'main [role="tab"]', tab(2));
      await stay('/import: what stays behind', 'main [role="tab"]', tab(3));
      await bringBlog(context, read);
      await open(`/import/${read.id}`, 'main [role="tab"]', tab(1));
    });
  });
}

/**
 * Comes to a page, by opening its address or by going there inside the app, waits for `ready`, does what is asked,
 * and lets axe look at it. Findings fail the story at its end.
 */
function looking(page: Page, { theme, locale }: { theme: string; locale: string }) {
  const hasCome = settling(page);
  const look = async (
    path: string,
    ready: string,
    act: () => Promise<void>,
    axeSource: string | undefined,
  ) => {
    await page.locator(ready).first().waitFor();
    await hasCome();
    await act();
    await hasCome();
    await expect(page.locator('[aria-busy="true"], [class*="leave-active"]')).toHaveCount(0);
    await expect(page.locator('html')).toHaveAttribute('data-theme', theme);
    await expect(page.locator('html')).toHaveAttribute('lang', locale);
    // There are no frames here, so axe needs no page of its own to gather what it found.
    const { violations } = await new AxeBuilder({ page, ...(axeSource && { axeSource }) })
      .setLegacyMode()
      .options({ resultTypes: ['violations'] })
      .analyze();
    const serious = violations
      .filter(({ impact }) => impact === 'serious' || impact === 'critical')
      .flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.target} ${node.failureSummary}`));
    expect.soft(serious, path).toEqual([]);
  };
  return {
    open: (path: string, ready: string, act = async () => {}) =>
      test.step(path, async () => {
        await page.goto(path);
        await look(path, ready, act, undefined);
      }),
    /** Where one is already. */
    stay: (path: string, ready: string, act: () => Promise<void>) =>
      test.step(path, () => look(path, ready, act, ALREADY_THERE)),
    go: (path: string, ready: string, act = async () => {}) =>
      test.step(path, async () => {
        await goInside(page, path);
        await look(path, ready, act, ALREADY_THERE);
      }),
  };
}

/** Inside the app axe stays loaded too. */
const ALREADY_THERE = '/* axe */';

async function someOfEach(context: BrowserContext) {
  const timeline = await api<TimelineView>(context, 'get', '/timeline');
  const { items } = await api<ReflectionPage>(context, 'get', '/reflections');
  const { goals, milestones, decisions, pivots, reviews } = timeline;
  const milestone = milestones.find(({ evidence, goalId }) => evidence.length > 1 && goalId !== null)!;
  return {
    goal: milestone.goalId ?? goals[0]!.id,
    milestone: milestone.id,
    remembered: milestones.filter(({ evidence }) => evidence.length > 0).map(({ id }) => id),
    reflection: items[0]!.id,
    decision: decisions.find(({ outcome }) => outcome === null)!.id,
    pivot: pivots[0]!.id,
    review: reviews[0]!.id,
  };
}
