/** How long (ms) one rests at a caption: long enough to find what it tells of and to read it. */
export function readingTime(words: string): number {
  const syllables = words.match(/\p{Script=Hangul}/gu)?.length ?? 0;
  const letters = words.length - syllables;
  return Math.min(LONGEST, Math.max(SHORTEST, LOOK + syllables * SYLLABLE + letters * LETTER));
}

const LOOK = 1800;
/** A syllable says about as much as two letters. */
const SYLLABLE = 95;
const LETTER = 45;
const SHORTEST = 4000;
const LONGEST = 9000;
