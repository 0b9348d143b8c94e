import { describe, expect, it } from '@jest/globals';
import { everyPage } from './every-page';

describe('a list that is read to its end', () => {
  it('follows each page to the next', async () => {
    const pages: Record<string, { items: number[]; next: string | null }> = {
      first: { items: [1, 2], next: 'b' },
      b: { items: [3], next: null },
    };
    expect(await everyPage((after) => Promise.resolve(pages[after ?? 'first']!))).toEqual([1, 2, 3]);
  });
  it('is empty when there is nothing', async () => {
    expect(await everyPage(() => Promise.resolve({ items: [], next: null }))).toEqual([]);
  });
});
