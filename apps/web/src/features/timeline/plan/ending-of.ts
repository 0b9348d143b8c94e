import { soundOf } from '@/features/journey/sound-of';

/** Which ending "to" takes after a Korean word: "1학기로", "3월로", but "2022년으로". */
export function endingOf(word: string): 'vowel' | 'consonant' {
  const last = word.trim().codePointAt(word.trim().length - 1) ?? 0;
  const flows = last >= 0xac00 && last <= 0xd7a3 && (last - 0xac00) % 28 === RIEUL;
  return flows ? 'vowel' : soundOf(word);
}

const RIEUL = 8;
