import type { Page } from '@playwright/test';
import { deskOf } from '../world/desk.js';
import { goInside } from '../world/inside.js';
import { addGoal, addMilestone, addReflection, putSampleIn } from '../world/journey.js';
import { newcomer } from '../world/people.js';
import { settling } from '../world/settled.js';
import { expect, test } from '../world/story.js';

test.describe.configure({ mode: 'parallel' });

const HANGUL = /[\u1100-\u11ff\u3130-\u318f\uac00-\ud7a3]/;
/** A message file's name, a point and a name: what vue-i18n shows when a text is missing. */
const KEY =
  /\b(account|decision|desk|goal|home|honest_date|identity|milestone|onboarding|pivot|problem|reflection|resonance|review|session|settings|shell|stale|study_session|timeline|ui)\.[a-zA-Z_]+/;
/** A person who cannot read English finds Korean by its own name. */
const OWN_NAMES = ['한국어'];

test.describe('in English', () => {
  test.use({ locale: 'en-GB' });

  test('an empty journey has no Korean word anywhere', async ({ page, context }) => {
    const { walk } = visiting(page);
    await walk(['/sign-in', '/sign-up', '/nowhere'], noHangul);
    await newcomer(context, { locale: 'en', name: 'Una', timeZone: 'Europe/London' });
    await walk(['/welcome', ...PLACES, '/reflections/new'], noHangul);
    const goal = await addGoal(context, { name: 'Language models' });
    const milestone = await addMilestone(context, {
      goalId: goal.id,
      title: 'Words and counts',
      status: 'under_way',
      actual: '2021-09/..',
      amount: { done: 3, total: 9, unit: 'chapters' },
    });
    const reflection = await addReflection(context, { title: 'Language first', body: 'I wondered.' });
    await walk(
      [
        ...PLACES,
        `/goals/${goal.id}`,
        `/milestones/${milestone.id}`,
        `/milestones/${milestone.id}/edit`,
        `/reflections/${reflection.id}`,
        `/reflections/${reflection.id}/edit`,
        `/reflections/${reflection.id}/revisions`,
      ],
      noHangul,
    );
  });

  test('menus, dialogs and errors have none either', async ({ page, context }) => {
    await newcomer(context, { locale: 'en', name: 'Una', timeZone: 'Europe/London' });
    const { open, go } = visiting(page);
    await open('/', async () => {
      await page.getByRole('button', { name: /Una/ }).click();
      await page.getByRole('menu').waitFor();
      await noHangul(page);
    });
    await go('/goals', async () => {
      await page.getByRole('main').getByRole('button').first().click();
      await page.getByRole('dialog').waitFor();
      await page.keyboard.press('Enter');
      await page.locator('[aria-invalid="true"]').first().waitFor();
      await noHangul(page);
    });
    await open('/milestones/new', async () => {
      await page.locator('main form button[type="submit"]').click();
      await page.locator('[aria-invalid="true"]').first().waitFor();
      await noHangul(page);
    });
  });
});

test.describe('in Korean no text is missing', () => {
  test('in an empty journey and in the sample', async ({ page, context }) => {
    const { walk } = visiting(page);
    await walk(['/sign-in', '/sign-up', '/nowhere'], noKey);
    await newcomer(context);
    await walk(['/welcome', ...PLACES], noKey);
    await putSampleIn(context);
    await walk(PLACES, noKey);
  });

  test('in any kind of milestone, and in a text', async ({ page, context }) => {
    await newcomer(context);
    const goal = await addGoal(context);
    const milestones: string[] = [];
    for (const kind of KINDS) {
      const { id } = await addMilestone(context, { goalId: goal.id, details: { kind }, title: '무엇' });
      milestones.push(`/milestones/${id}`);
    }
    const reflection = await addReflection(context);
    const { open, go } = visiting(page);
    await open(`/reflections/${reflection.id}`, noKey);
    await go(`/reflections/${reflection.id}/edit`, async () => {
      await deskOf(page).body.waitFor();
      await noKey(page);
    });
    for (const milestone of milestones) {
      await go(milestone, noKey);
      await go(`${milestone}/edit`, async () => {
        const more = page.getByRole('button', { name: '더 적기' });
        if (await more.isVisible()) await more.click();
        await noKey(page);
      });
    }
  });
});

const PLACES = [
  '/',
  '/journey',
  '/journey?view=list',
  '/goals',
  '/reflections',
  '/milestones/new',
  '/study',
  '/study/fill',
  '/decisions',
  '/decisions/new',
  '/pivots/new',
  '/reviews',
  '/reviews/new',
  '/settings',
];
const KINDS = [
  'course',
  'book',
  'lecture',
  'paper',
  'competition',
  'project',
  'membership',
  'seminar',
  'certificate',
  'other',
] as const;

type Look = (page: Page) => Promise<void>;

/** Looks at pages once they have said all: those whose address is opened, and those gone to inside the app. */
function visiting(page: Page) {
  const hasCome = settling(page);
  const settled = async () => {
    await page.locator('h1, h2').first().waitFor();
    await hasCome();
    await expect(page.locator('[aria-busy="true"]')).toHaveCount(0);
  };
  const open = (path: string, look: Look) =>
    test.step(path, async () => {
      await page.goto(path);
      await settled();
      await look(page);
    });
  const go = (path: string, look: Look) =>
    test.step(path, async () => {
      await goInside(page, path);
      await settled();
      await look(page);
    });
  const walk = async ([first, ...rest]: readonly string[], look: Look) => {
    await open(first!, look);
    for (const path of rest) await go(path, look);
  };
  return { open, go, walk };
}

const noHangul = async (page: Page) => {
  const foreign = (await wordsOn(page)).filter((text) => HANGUL.test(text) && !OWN_NAMES.includes(text));
  expect.soft(foreign, page.url()).toEqual([]);
};
const noKey = async (page: Page) =>
  expect
    .soft(
      (await wordsOn(page)).filter((text) => KEY.test(text)),
      page.url(),
    )
    .toEqual([]);

/** Whatever is seen or read aloud: each line of the page, its title, and the attributes that hold words. */
function wordsOn(page: Page): Promise<string[]> {
  return page.evaluate(() => [
    document.title,
    ...document.body.innerText.split('\n').map((line) => line.trim()),
    ...[...document.querySelectorAll('*')].flatMap((element) =>
      ['aria-label', 'aria-description', 'placeholder', 'title', 'alt'].flatMap(
        (name) => element.getAttribute(name) ?? [],
      ),
    ),
  ]);
}
