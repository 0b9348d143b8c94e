import { z } from 'zod';
import { pageOf, pageQuery } from './page.js';

describe('a page', () => {
  const Page = pageOf(z.int());

  it.each([[{ items: [1, 2], next: '2021~1' }], [{ items: [], next: null }]])('is %j', (page) => {
    expect(Page.parse(page)).toEqual(page);
  });

  it.each([
    [{ items: [1, 'x'], next: null }, 'items.1'],
    [{ items: [] }, 'next'],
    [{ items: [], next: 3 }, 'next'],
    [{ next: null }, 'items'],
    [{ items: [], next: null, total: 0 }, ''],
  ])('is not %j', (page, path) => {
    expect(Page.safeParse(page).error?.issues[0]?.path.join('.')).toBe(path);
  });
});

describe('asking for a page', () => {
  const Query = z.strictObject(pageQuery);

  it.each([
    [{}, { limit: 50 }],
    [{ limit: '200' }, { limit: 200 }],
    [
      { limit: '1', after: '2021~1' },
      { limit: 1, after: '2021~1' },
    ],
  ])('%j is %j', (typed, asked) => {
    expect(Query.parse(typed)).toEqual(asked);
  });

  it.each([
    [{ limit: '0' }, 'limit'],
    [{ limit: '201' }, 'limit'],
    [{ limit: '1.5' }, 'limit'],
    [{ limit: 'all' }, 'limit'],
    [{ limit: ['1', '2'] }, 'limit'],
    [{ after: 'a'.repeat(201) }, 'after'],
    [{ after: '\0' }, 'after'],
    [{ after: ['a'] }, 'after'],
    [{ offset: '3' }, ''],
  ])('%j is refused', (typed, path) => {
    expect(Query.safeParse(typed).error?.issues[0]?.path.join('.')).toBe(path);
  });
});
