import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { along, around, meetings } from '@/features/desk/scroll/along';

const bottom = { text: 400, preview: 600 };
const met = meetings(
  [
    { text: 100, preview: 60 },
    { text: 120, preview: 460 },
  ],
  bottom,
);

describe('a text and how it reads scroll along', () => {
  it('block by block, and in between as far as in between there', () => {
    expect(along(met, 'text', 100)).toBe(60);
    expect(along(met, 'text', 110)).toBe(260);
    expect(along(met, 'preview', 260)).toBe(110);
  });

  it('from the top of both to the bottom of both', () => {
    for (const from of ['text', 'preview'] as const) expect(along(met, from, 0)).toBe(0);
    expect(along(met, 'text', 400)).toBe(600);
    expect(along(met, 'preview', 600)).toBe(400);
    expect(along(met, 'text', 401)).toBe(600);
    expect(along(met, 'text', -1)).toBe(0);
  });

  it('past a block that stands beside another one, above the top or below the bottom', () => {
    const blocks = [
      { text: -30, preview: 20 },
      { text: 100, preview: 60 },
      { text: 110, preview: 60 },
      { text: 120, preview: 460 },
      { text: 130, preview: 601 },
    ];
    expect(meetings(blocks, bottom)).toEqual(met);
  });

  it('without a look at more than what stands around', () => {
    const heights = Array.from({ length: 10_000 }, (_, i) => i * 30);
    let looks = 0;
    const near = around(heights, (height) => (looks += 1) && height, 90_010);
    expect(near).toEqual(expect.arrayContaining([89_970, 90_000, 90_030, 90_060]));
    expect(near.length + looks).toBeLessThan(100);
    expect(around(heights, (height) => height, -1)[0]).toBe(0);
    expect(around(heights, (height) => height, 1e9).at(-1)).toBe(299_970);
    expect(around([], Number, 7)).toEqual([]);
  });

  it('on and never back, and whichever side goes first', () => {
    const anywhere = fc.integer({ min: -500, max: 20_000 });
    const blocks = fc.array(fc.record({ text: anywhere, preview: anywhere }), { maxLength: 40 });
    const part = fc.double({ min: 0, max: 1, noNaN: true });
    fc.assert(
      fc.property(blocks, part, part, (blocks, one, two) => {
        const known = meetings(blocks, { text: 15_000, preview: 18_000 });
        const [less, more] = [Math.min(one, two) * 15_000, Math.max(one, two) * 15_000];
        expect(along(known, 'text', less)).toBeLessThanOrEqual(along(known, 'text', more));
        expect(along(known, 'preview', along(known, 'text', less))).toBeCloseTo(less, 3);
      }),
    );
  });
});
