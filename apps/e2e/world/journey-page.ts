import { readFileSync } from 'node:fs';
import { expect, type Page } from '@playwright/test';

type Words = {
  more: string;
  follow: { begin: string; label: string };
  export: { open: string };
  overview: { label: string };
};

/** The page of the journey in either language: its words, and how one comes to what it offers. */
export function journeyPage(page: Page, locale: 'ko' | 'en', width: number) {
  const file = new URL(`../../web/src/locales/${locale}/timeline.json`, import.meta.url);
  const words = JSON.parse(readFileSync(file, 'utf8')) as Words;
  const phone = width < 768;
  const openMenu = async () => {
    await page.getByRole('button', { name: words.more }).click();
    await page.getByRole('menuitem').first().waitFor();
  };
  const choose = async (name: string) => {
    if (!phone) return page.getByRole('button', { name, exact: true }).click();
    await openMenu();
    await page.getByRole('menuitem', { name, exact: true }).click();
  };
  const closeDialog = async () => {
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'hidden' });
  };
  return {
    phone,
    openMenu,
    /** The card of the last of these that has a link. */
    openCard: async (ids: readonly string[]) => {
      const links = page.locator(ids.map((id) => `[data-id="${id}"]`).join());
      await links.last().focus();
      // The card of what lies under the mouse leaves meanwhile.
      await expect(page.locator('[data-card]')).toHaveCount(1);
      await page.locator('[data-card]:visible').waitFor();
    },
    follow: async () => {
      await choose(words.follow.begin);
      await page.getByRole('region', { name: words.follow.label }).waitFor();
    },
    askExport: async () => {
      await choose(words.export.open);
      await page.getByRole('dialog').locator('canvas').waitFor();
    },
    askKeys: async () => {
      await page.keyboard.press('?');
      await page.getByRole('dialog').waitFor();
    },
    overview: () => page.getByRole('group', { name: words.overview.label }).waitFor(),
    closeDialog,
    close: () => page.keyboard.press('Escape'),
  };
}
