import { expect, test as base } from '@playwright/test';

export { expect };

/** A story in which no page may throw, whatever it is about. */
export const test = base.extend<{ nothingThrown: void }>({
  nothingThrown: [
    async ({ context }, use) => {
      const thrown: string[] = [];
      context.on('weberror', (error) => thrown.push(String(error.error().stack ?? error.error())));
      await use();
      expect(thrown, 'what pages threw').toEqual([]);
    },
    { auto: true },
  ],
});
