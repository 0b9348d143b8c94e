import type { BrowserContext, Locator, Page } from '@playwright/test';
import { addGoal, addMilestone, putSampleIn } from '../world/journey.js';
import { cardOf, drawingOf } from '../world/moving.js';
import { newcomer } from '../world/people.js';
import { expect, test } from '../world/story.js';

test.use({ viewport: { width: 1440, height: 900 } });

const linkOf = (page: Page, name: RegExp) => drawingOf(page).getByRole('list').getByRole('link', { name });
const AUTUMN = '/journey?from=2021-09&to=2023-06';
const PROJECT = /^스팸 메일 분류기, /;

test('a card stays while the mouse goes to it, past what lies on the way', async ({ page, context }) => {
  await newcomer(context);
  await putSampleIn(context);
  await page.goto(AUTUMN);
  const [text, review] = [
    await placeOf(linkOf(page, /^글, 낱말을 세는 일이 어떻게 판단이 되는가, /)),
    await placeOf(linkOf(page, /^돌아보기, 2021년 2학기/)),
  ];
  const title = cardOf(page).getByRole('link', { name: '낱말을 세는 일이 어떻게 판단이 되는가' });
  const link = cardOf(page).getByRole('link', { name: '스팸 메일 분류기' });

  await test.step('until one follows its link', async () => {
    await page.mouse.move(text.x, text.y);
    await expect(title).toBeVisible();
    // The review lies between the text and its card.
    await expect.poll(async () => (await link.boundingBox())!.x).toBeGreaterThan(review.x);
    const to = middleOf((await link.boundingBox())!);
    await glide(page, [text, review, to]);
    await page.mouse.move(to.x, to.y);
    await expect(title).toBeVisible();
    await link.click();
    await expect(page.getByRole('heading', { name: '스팸 메일 분류기' })).toBeVisible();
  });

  await test.step('but where it comes to rest on the way, one is told of what is there', async () => {
    await page.goBack();
    await expect(linkOf(page, PROJECT)).toBeAttached();
    await page.mouse.move(text.x, text.y);
    await expect(title).toBeVisible();
    await page.mouse.move(review.x, review.y);
    await expect(title).toBeHidden();
    await expect(cardOf(page)).toContainText('돌아보기');
  });
});

test('Escape closes a card and leaves the keyboard where it is; so does a page one comes back from', async ({
  page,
  context,
}) => {
  await newcomer(context);
  await putSampleIn(context);
  await page.goto(AUTUMN);
  await linkOf(page, PROJECT).focus();
  await expect(cardOf(page)).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(cardOf(page)).toBeHidden();
  await expect(linkOf(page, PROJECT)).toBeFocused();

  // Its goal is still the one that is meant.
  await page.keyboard.press('g');
  await expect(page).toHaveURL((url) => url.searchParams.get('from') !== '2021-09-01');
  await expect(linkOf(page, PROJECT)).toBeFocused();
  await page.keyboard.press('Space');
  await expect(cardOf(page)).toBeVisible();

  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/milestones\//);
  await page.goBack();
  await expect(linkOf(page, PROJECT)).toBeFocused();
  await expect(cardOf(page)).toContainText('스팸 메일 분류기');

  await page.keyboard.press('Escape');
  await page.keyboard.press('Escape');
  await expect(drawingOf(page)).toBeFocused();
});

test('what no closer look would part is told of on one card, all of it', async ({ page, context }) => {
  await manyOnOneDay(page, context);
  const { x, y } = await placeOf(linkOf(page, /^책 1, /));
  await page.mouse.move(x, y);
  await expect(cardOf(page)).toContainText('14개');
  await expect(cardOf(page)).not.toContainText('누르면');
  await page.mouse.click(x, y);
  const address = page.url();
  const last = cardOf(page).getByRole('link', { name: '책 14' });
  await expect(last).not.toBeInViewport();
  const first = middleOf(
    (await cardOf(page).getByRole('link', { name: '책 2', exact: true }).boundingBox())!,
  );
  await glide(page, [{ x, y }, first]);
  await page.mouse.move(first.x, first.y);
  await page.mouse.wheel(0, 600);
  await expect(last).toBeInViewport();
  expect(page.url()).toBe(address);
  await last.click();
  await expect(page.getByRole('heading', { name: '책 14' })).toBeVisible();
});

test('what is told of a decision stands in two columns', async ({ page, context }) => {
  const facts = await factsOf(page, context);
  expect(new Set(facts.map(({ words }) => words.x)).size).toBe(1);
  for (const { name, words } of facts) expect(words.x).toBeGreaterThan(name.x + name.width);
});

test.describe('in English', () => {
  test.use({ locale: 'en-GB' });

  test('what a milestone left reads as one says it', async ({ page, context }) => {
    await newcomer(context, { locale: 'en', name: 'Una' });
    await putSampleIn(context);
    await page.goto(AUTUMN);
    const drawing = page.getByRole('group', { name: 'Drawing of the journey' });
    await drawing.getByRole('link', { name: /^Spam mail classifier, / }).focus();
    const told = drawing.locator('[data-card]').getByRole('definition');
    await expect(told.first()).toHaveText('1st of 38');
    await expect(drawing.getByText('Accuracy (public)')).toBeVisible();
  });
});

test.describe('with a finger', () => {
  test.use({ viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true });

  test('on a narrow card it stands below its names', async ({ page, context }) => {
    for (const { name, words } of await factsOf(page, context)) {
      expect(words.x).toBe(name.x);
      expect(words.y).toBeGreaterThanOrEqual(name.y + name.height);
    }
  });

  test('what no closer look would part is told of by a tap', async ({ page, context }) => {
    await manyOnOneDay(page, context);
    const { x, y } = await placeOf(linkOf(page, /^책 1, /));
    const address = page.url();
    await page.touchscreen.tap(x, y);
    await expect(cardOf(page)).toContainText('14개');
    const at = middleOf((await cardOf(page).getByRole('link', { name: '책 5', exact: true }).boundingBox())!);
    await pullUp(page, context, at, 360);
    const last = cardOf(page).getByRole('link', { name: '책 14' });
    await expect(last).toBeInViewport();
    expect(page.url()).toBe(address);
    await last.tap();
    await expect(page.getByRole('heading', { name: '책 14' })).toBeVisible();
  });
});

/** What the card of a decision tells by name, and where it stands. */
async function factsOf(page: Page, context: BrowserContext) {
  await newcomer(context);
  await putSampleIn(context);
  await page.goto('/journey?from=2021-08&to=2022-06');
  await linkOf(page, /^결정, 언어와 비전/).focus();
  await expect(cardOf(page).getByRole('term')).toHaveText(['고른 길', '내다본 것']);
  const boxes = (role: 'term' | 'definition') =>
    cardOf(page)
      .getByRole(role)
      .evaluateAll((all) => all.map((one) => one.getBoundingClientRect().toJSON() as DOMRect));
  const [names, words] = [await boxes('term'), await boxes('definition')];
  return names.map((name, index) => ({ name, words: words[index]! }));
}

/** With a finger. */
async function pullUp(page: Page, context: BrowserContext, { x, y }: Place, pixels: number) {
  const devtools = await context.newCDPSession(page);
  const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', at?: number) =>
    devtools.send('Input.dispatchTouchEvent', { type, touchPoints: at === undefined ? [] : [{ x, y: at }] });
  await touch('touchStart', y);
  for (let pulled = 20; pulled <= pixels; pulled += 20) await touch('touchMove', y - pulled);
  await touch('touchEnd');
}

async function manyOnOneDay(page: Page, context: BrowserContext) {
  await newcomer(context);
  const goal = await addGoal(context, { since: '2021-03' });
  for (let number = 1; number <= 14; number++)
    await addMilestone(context, {
      ...{ goalId: goal.id, title: `책 ${number}`, status: 'done', actual: '2021-10-05' },
    });
  await page.goto('/journey');
  await expect(linkOf(page, /^책 1, /)).toBeAttached();
}

async function placeOf(link: Locator) {
  await link.focus();
  // A link that has not found its item yet lies in the corner.
  await expect.poll(async () => (await link.boundingBox())!.x).toBeGreaterThan(1);
  const place = middleOf((await link.boundingBox())!);
  await link.blur();
  return place;
}

/** At once: a browser that is slow today would have the mouse rest on the way. */
const glide = (page: Page, path: Place[]) =>
  page.evaluate((places) => {
    for (const [index, to] of places.entries()) {
      const from = places[index - 1] ?? to;
      for (let step = 1; step <= 20; step++) {
        const [clientX, clientY] = [
          from.x + ((to.x - from.x) * step) / 20,
          from.y + ((to.y - from.y) * step) / 20,
        ];
        const move = { clientX, clientY, pointerType: 'mouse', bubbles: true };
        document.elementFromPoint(clientX, clientY)?.dispatchEvent(new PointerEvent('pointermove', move));
      }
    }
  }, path);

type Place = { x: number; y: number };
const middleOf = ({ x, y, width, height }: Place & { width: number; height: number }): Place => ({
  x: x + width / 2,
  y: y + height / 2,
});
