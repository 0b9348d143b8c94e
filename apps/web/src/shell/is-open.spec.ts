import { describe, expect, it } from '@jest/globals';
import { isOpen } from '@/shell/is-open';

describe('the place one stands in', () => {
  it('is today only on the first page', () => {
    expect(isOpen('/', '/')).toBe(true);
    expect(isOpen('/', '/goals')).toBe(false);
  });
  it('covers the pages below it, and no page that merely begins alike', () => {
    expect(isOpen('/goals', '/goals')).toBe(true);
    expect(isOpen('/goals', '/goals/018f')).toBe(true);
    expect(isOpen('/goals', '/goalsmith')).toBe(false);
  });
});
