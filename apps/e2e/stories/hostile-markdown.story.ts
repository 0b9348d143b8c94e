import type { Page } from '@playwright/test';
import { attacks } from '@ullim/markdown/testing/attacks';
import { endlessTexts } from '@ullim/markdown/testing/endless-texts';
import { deskOf } from '../world/desk.js';
import { goInside } from '../world/inside.js';
import { addReflection } from '../world/journey.js';
import { newcomer } from '../world/people.js';
import { expect, test } from '../world/story.js';
import { onlyOurOwnIsSeen, watch } from '../world/watch.js';

/** The API refuses NUL, so no reflection can hold it. */
const HOLDABLE = attacks.filter(({ markdown }) => !markdown.includes('\u0000'));
const END = '여기까지 읽었다.';
const inPages = (size: number) =>
  Array.from({ length: Math.ceil(HOLDABLE.length / size) }, (_, i) =>
    HOLDABLE.slice(i * size, (i + 1) * size),
  );

test('no text runs anything, asks for anything elsewhere or leaves the page', async ({
  page,
  context,
  baseURL,
}) => {
  test.slow();
  await newcomer(context);
  const seen = await watch(page, baseURL!);
  // One page stays open through all of them: what one text did to it would be seen with those after it, too.
  await page.goto('/');
  await expect(page.getByRole('main').getByRole('heading').first()).toBeVisible();

  for (const [place, some] of inPages(10).entries()) {
    await test.step(`${some[0]!.name} to ${some.at(-1)!.name}`, async () => {
      // What swallows the texts after it stands last in one of both orders.
      const there = some.map(({ markdown }) => markdown);
      const one = await addReflection(context, { title: `글 ${place}`, body: [...there, END].join('\n\n') });
      await goInside(page, `/reflections/${one.id}`);
      await expect(page.getByRole('heading', { name: one.title, level: 1, exact: true })).toBeVisible();
      await expect(page.locator('main .prose')).not.toBeEmpty();
      await nothingDangerousIn(page, 'main .prose');

      const other = await addReflection(context, {
        title: `글 ${place}`,
        body: [END, ...there.reverse()].join('\n\n'),
      });
      await goInside(page, `/reflections/${other.id}/edit`);
      await expect(deskOf(page).preview.getByText(END)).toBeVisible();
      await nothingDangerousIn(page, '.prose');
    });
  }
  await onlyOurOwnIsSeen(page, seen);
});

test('a text without an end still opens', async ({ page, context, baseURL }) => {
  await newcomer(context);
  const seen = await watch(page, baseURL!);
  const bodies = endlessTexts(2_000)
    .map(({ markdown }) => markdown)
    .filter((markdown) => !/[\u0000\ud800-\udfff]/.test(markdown));
  const { id } = await addReflection(context, {
    title: '끝이 없는 글',
    body: `${END}\n\n${bodies.join('\n\n')}`,
  });
  await page.goto(`/reflections/${id}`);
  await expect(page.locator('main .prose').getByText(END)).toBeVisible();
  await nothingDangerousIn(page, 'main .prose');
  await onlyOurOwnIsSeen(page, seen);
});

/** What would run on a click or a look, had it been rendered. */
async function nothingDangerousIn(page: Page, place: string): Promise<void> {
  const found = await page
    .locator(place)
    .evaluate((root) =>
      [...root.querySelectorAll('*')].flatMap((element) => [
        ...(/^(script|style|iframe|object|embed|base|meta|link|form|template|portal|frame)$/.test(
          element.localName,
        )
          ? [element.outerHTML]
          : []),
        ...[...element.attributes]
          .filter(
            ({ name, value }) =>
              /^on/i.test(name) ||
              (/^(href|src|action|formaction|cite|xlink:href|srcdoc|ping)$/i.test(name) &&
                !/^(https?:|mailto:|#)/i.test(new URL(value, document.baseURI).protocol)),
          )
          .map(({ name, value }) => `${element.localName} ${name}=${value}`),
      ]),
    );
  expect(found).toEqual([]);
}
