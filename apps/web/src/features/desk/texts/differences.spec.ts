import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { bothOf, differencesOf } from '@/features/desk/texts/differences';

const text = fc
  .array(fc.constantFrom('가\n', '나\n', '다\r\n', '라', '\n', '\r'))
  .map((lines) => lines.join(''));

describe('two texts side by side', () => {
  it('show where they part', () => {
    expect(differencesOf('가\n나\n다\n', '가\n너\n다\n')).toEqual([
      { mine: ['가\n'], theirs: ['가\n'], same: true },
      { mine: ['나\n'], theirs: ['너\n'], same: false },
      { mine: ['다\n'], theirs: ['다\n'], same: true },
    ]);
  });

  it('are both shown whole', () => {
    fc.assert(
      fc.property(text, text, (mine, theirs) => {
        const stretches = differencesOf(mine, theirs);
        expect(stretches.flatMap((stretch) => stretch.mine).join('')).toBe(mine);
        expect(stretches.flatMap((stretch) => stretch.theirs).join('')).toBe(theirs);
      }),
    );
  });

  it('stay quick when they are long and have nothing in common', () => {
    const long = (word: string) => Array.from({ length: 5000 }, (_, i) => `${word}${i}\n`).join('');
    expect(differencesOf(long('가'), long('나'))).toHaveLength(1);
  });
});

describe('both in one', () => {
  it('says what they share once', () => {
    expect(bothOf('처음\n나의 말\n끝\n', '처음\n너의 말\n끝\n')).toBe('처음\n나의 말\n너의 말\n끝\n');
  });

  it('keeps two paragraphs two', () => {
    const both = (mine: string, theirs: string) => bothOf(mine, theirs, { paragraphs: true });
    expect(both('나의 말\n끝\n', '너의 말\n끝\n')).toBe('나의 말\n\n너의 말\n끝\n');
    expect(both('나의 말\r\n\r\n', '너의 말\r\n')).toContain('나의 말\r\n\r\n너의 말');
    expect(both('나의 말', '너의 말')).toBe('나의 말\n\n너의 말');
  });

  it('does not run two last lines together', () => {
    expect(bothOf('나의 말', '너의 말')).toBe('나의 말\n너의 말');
  });

  it('is the text itself when they are the same', () => {
    fc.assert(fc.property(text, (same) => expect(bothOf(same, same)).toBe(same)));
  });

  it('loses no line of either', () => {
    fc.assert(
      fc.property(text, text, (mine, theirs) => {
        const both = bothOf(mine, theirs);
        for (const line of `${mine}\n${theirs}`.split(/\r\n|\r|\n/)) expect(both).toContain(line);
      }),
    );
  });
});
