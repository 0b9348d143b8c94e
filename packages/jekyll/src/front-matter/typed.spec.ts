import fc from 'fast-check';
import { anyFrontMatter } from './any-front-matter.fixture.js';
import { readFrontMatter } from './read.js';
import { readTyped } from './typed.js';

describe('front matter as somebody types it', () => {
  it('is what it will be read as, once it is whole', () => {
    fc.assert(
      fc.property(anyFrontMatter(), ({ text }) => {
        expect(readTyped(text)).toEqual(readFrontMatter(text));
      }),
    );
  });

  it('is broken from its first letter until its last fence is closed', () => {
    const whole = '---\ntitle: a\n---';
    for (let length = 1; length < whole.length; length += 1) {
      expect(readTyped(whole.slice(0, length)).broken).toBe(true);
    }
    expect(readTyped(whole).broken).toBe(false);
  });

  it('is broken where words come after it', () => {
    expect(readTyped('---\ntitle: a\n---\nwords')).toMatchObject({
      broken: true,
      odd: [{ code: 'unclosed_front_matter' }],
    });
  });

  it('is none where nothing stands', () => {
    expect(readTyped(' \n')).toEqual({ kind: 'none', values: {}, broken: false, odd: [] });
  });
});
