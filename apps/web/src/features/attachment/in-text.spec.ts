import { describe, expect, it } from '@jest/globals';
import * as fc from 'fast-check';
import { asLink, imagesIn, markdownOf, without, withAlt } from './in-text';

const ID = '0193a1b2-0000-7000-8000-000000000001';
const OTHER = '0193a1b2-0000-7000-8000-000000000002';
const AT = `/api/attachments/${ID}`;

describe('an attachment in a text', () => {
  it('is an image or a link', () => {
    expect(markdownOf(ID, '강가.png', true)).toBe(`![](${AT})`);
    expect(markdownOf(ID, '논문 [최종].pdf', false)).toBe(`[논문 \\[최종\\].pdf](${AT})`);
  });

  it('becomes a link when it turns out to be no image, and others stay as they are', () => {
    const body = `![](/api/attachments/${OTHER}) ![뜰](${AT} "뜰")`;
    expect(asLink(body, ID, '뜰.png')).toBe(`![](/api/attachments/${OTHER}) [뜰.png](${AT})`);
  });

  it('says what it shows, and says another thing later, with its title and its neighbours left alone', () => {
    const text = `앞 ![](${AT} "제목") ![다른 것](/api/attachments/${OTHER}) [링크](${AT})`;
    const said = withAlt(text, ID, '나무');
    expect(said).toBe(`앞 ![나무](${AT} "제목") ![다른 것](/api/attachments/${OTHER}) [링크](${AT})`);
    expect(imagesIn(said)).toEqual([
      { id: ID, alt: '나무' },
      { id: OTHER, alt: '다른 것' },
    ]);
    expect(withAlt(said, ID, '')).toBe(text);
  });

  it('says whatever one writes, and it is read back', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (words) => {
        const alt = words.replace(/\s+/g, ' ');
        expect(imagesIn(withAlt(markdownOf(ID, '', true), ID, alt))).toEqual([{ id: ID, alt }]);
      }),
    );
  });

  it('is taken out with the line it had for itself, and from among words without them', () => {
    expect(without(`하나\n![나무](${AT})\n둘`, ID)).toBe('하나\n둘');
    expect(without(`하나 ![나무](${AT}) 둘`, ID)).toBe('하나  둘');
    expect(without(`![나무](/api/attachments/${OTHER})`, ID)).toContain(OTHER);
  });
});
