import { readFile } from 'node:fs/promises';

/** What one can open on the page of the journey: a name, where it is, and how one comes to it. */
export async function journeyStates({ locale, width, milestones, pivots }) {
  const words = await read(locale, 'timeline');
  const phone = width < 768;
  const inMenu = async (page, name) => {
    if (!phone) return page.getByRole('button', { name, exact: true }).first().click();
    await page.getByRole('button', { name: words.more }).click();
    await page.getByRole('menuitem', { name, exact: true }).click();
  };
  // Where they crowd, some are told of together.
  const onCard = (some) => async (page) => {
    await page
      .locator(some.map(({ id }) => `[data-id="${id}"]`).join())
      .last()
      .focus();
    await page.locator('[data-card]:visible').waitFor();
  };
  const remembered = milestones.filter(({ evidence }) => evidence.length > 0);
  return [
    { name: 'journey-card', act: onCard(remembered) },
    { name: 'journey-card-of-a-pivot', act: onCard(pivots) },
    { name: 'journey-near', path: '/journey?from=2021-08-01&to=2021-12-31', act: async () => {} },
    {
      name: 'journey-follow',
      act: async (page) => {
        await inMenu(page, words.follow.begin);
        const next = page.getByRole('button', { name: words.follow.next, exact: true });
        for (const _chapter of [2, 3]) await next.click();
      },
    },
    {
      name: 'journey-export',
      act: async (page) => {
        await inMenu(page, words.export.open);
        await page.getByRole('dialog').locator('img, svg, canvas').first().waitFor();
      },
    },
    {
      name: 'journey-filter',
      act: async (page) => {
        await inMenu(page, words.find.open);
        await page.getByRole('searchbox').waitFor();
      },
    },
    ...(phone
      ? [
          {
            name: 'journey-menu',
            act: async (page) => {
              await page.getByRole('button', { name: words.more }).click();
              await page.getByRole('menuitem').first().waitFor();
            },
          },
          {
            name: 'journey-legend',
            act: async (page) => {
              await inMenu(page, words.reading);
              await page.getByRole('dialog').waitFor();
            },
          },
        ]
      : [
          {
            name: 'journey-keys',
            act: async (page) => {
              await page.keyboard.press('?');
              await page.getByRole('dialog').waitFor();
            },
          },
        ]),
  ].map((state) => ({ path: '/journey', ...state }));
}

async function read(locale, feature) {
  const file = new URL(`../web/src/locales/${locale}/${feature}.json`, import.meta.url);
  return JSON.parse(await readFile(file, 'utf8'));
}
