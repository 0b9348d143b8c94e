import type { Page } from '@playwright/test';

/** As a person closes it: the page hears of it. */
export async function closeTab(page: Page): Promise<void> {
  const closed = page.waitForEvent('close');
  await page.close({ runBeforeUnload: true });
  await closed;
}
