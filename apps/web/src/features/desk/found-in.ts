import { initialsOf, lettersOf } from './hangul';

/**
 * Those whose words contain all that was typed, in any order; case and spaces do not count. A syllable that is not yet
 * whole finds what it can become (`슾` finds 스팸), and initials alone find theirs (`ㅅㅍ`).
 */
export function foundIn<Item>(
  items: readonly Item[],
  typed: string,
  wordsOf: (item: Item) => string,
): Item[] {
  const parts = plain(typed).split(/\s+/).filter(Boolean);
  return items.filter((item) => {
    const words = plain(wordsOf(item)).replace(/\s+/g, '');
    const [letters, initials] = [lettersOf(words), initialsOf(words)];
    return parts.every((part) =>
      ONLY_INITIALS.test(part) ? initials.includes(part) : letters.includes(lettersOf(part)),
    );
  });
}

const ONLY_INITIALS = /^[ㄱ-ㅎ]+$/;

const plain = (text: string) => text.normalize('NFC').toLowerCase();
