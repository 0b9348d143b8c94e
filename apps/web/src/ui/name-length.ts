/** How much room a name takes as large letters; a Hangul syllable is about as wide as two Latin letters. */
export function lengthOfName(name: string): 'short' | 'long' | 'endless' {
  const width = [...name].reduce((sum, letter) => sum + (WIDE.test(letter) ? 2 : 1), 0);
  if (width <= 80) return 'short';
  return width <= 200 ? 'long' : 'endless';
}

const WIDE = /[\p{Script=Hangul}\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;
