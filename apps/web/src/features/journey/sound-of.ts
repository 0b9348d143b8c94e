/** What a word ends in, which decides the Korean ending after it: "2학기였습니다", "1월이었습니다". */
export function soundOf(word: string): 'vowel' | 'consonant' {
  const last = word.trim().codePointAt(word.trim().length - 1) ?? 0;
  const isHangul = last >= 0xac00 && last <= 0xd7a3;
  return isHangul && (last - 0xac00) % 28 === 0 ? 'vowel' : 'consonant';
}
