import { expect, type Page, type Request } from '@playwright/test';

/** Gives a way to wait until the page has what it asked for, and has drawn it. To be called before it asks. */
export function settling(page: Page): () => Promise<void> {
  const underWay = new Set<Request>();
  page.on('request', (request) => underWay.add(request));
  page.on('requestfinished', (request) => underWay.delete(request));
  page.on('requestfailed', (request) => underWay.delete(request));
  // Whatever the page before was waiting for, it waits no longer.
  page.on('domcontentloaded', () => underWay.clear());

  return async () => {
    do {
      await expect.poll(() => underWay.size, { intervals: [20] }).toBe(0);
      await page.evaluate(drawn);
      // What came may have led to another question.
    } while (underWay.size > 0);
  };
}

function drawn(): Promise<void> {
  return new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
}
