import type { Page } from '@playwright/test';

/** What Vue leaves on the element it was mounted on. */
type VueRoot = {
  __vue_app__: { config: { globalProperties: { $router: { push(path: string): Promise<unknown> } } } };
};

/**
 * Goes to another page as a link of the app does: it stays loaded. Several times as fast as opening the address,
 * but the app remembers for some seconds what it was told, so after a change behind its back a page is opened.
 */
export async function goInside(page: Page, path: string): Promise<void> {
  const failure = await page.evaluate(turnTo, path);
  if (failure) throw new Error(`${path} was not gone to: ${failure}`);
}

async function turnTo(path: string): Promise<string | null> {
  const root = document.getElementById('app') as (HTMLElement & VueRoot) | null;
  if (!root) return 'the app is not open';
  const failure = await root.__vue_app__.config.globalProperties.$router.push(path);
  // Until what was there is gone, it could be taken for the new page.
  await new Promise((drawn) => requestAnimationFrame(() => setTimeout(drawn)));
  return failure ? String(failure) : null;
}
