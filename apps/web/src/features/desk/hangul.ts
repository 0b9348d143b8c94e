/** Syllables as the keys one presses for them: 값 is ㄱㅏㅂㅅ, 과 is ㄱㅗㅏ. What is not Hangul stays. */
export const lettersOf = (text: string): string =>
  text.replace(/[가-힣]/g, syllable).replace(/[ㄱ-ㅣ]/g, (letter) => KEYS[letter] ?? letter);

/** The first letter of every syllable: 스팸 is ㅅㅍ. */
export const initialsOf = (text: string): string => text.replace(/[가-힣]/g, (each) => initialOf(each));

function syllable(each: string): string {
  const place = each.charCodeAt(0) - FIRST;
  const medial = MEDIALS[Math.floor(place / FINALS.length) % MEDIALS.length]!;
  return initialOf(each) + medial + FINALS[place % FINALS.length]!;
}

const initialOf = (each: string) =>
  INITIALS[Math.floor((each.charCodeAt(0) - FIRST) / (MEDIALS.length * FINALS.length))]!;

const FIRST = '가'.charCodeAt(0);
const INITIALS = [...'ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ'];
const MEDIALS = [...'ㅏㅐㅑㅒㅓㅔㅕㅖㅗㅘㅙㅚㅛㅜㅝㅞㅟㅠㅡㅢㅣ'];
const FINALS = ['', ...'ㄱㄲㄳㄴㄵㄶㄷㄹㄺㄻㄼㄽㄾㄿㅀㅁㅂㅄㅅㅆㅇㅈㅊㅋㅌㅍㅎ'];

const KEYS: Record<string, string> = {
  ...pairs('ㄳㄱㅅ ㄵㄴㅈ ㄶㄴㅎ ㄺㄹㄱ ㄻㄹㅁ ㄼㄹㅂ ㄽㄹㅅ ㄾㄹㅌ ㄿㄹㅍ ㅀㄹㅎ ㅄㅂㅅ'),
  ...pairs('ㅘㅗㅏ ㅙㅗㅐ ㅚㅗㅣ ㅝㅜㅓ ㅞㅜㅔ ㅟㅜㅣ ㅢㅡㅣ'),
};

function pairs(written: string): Record<string, string> {
  return Object.fromEntries(written.split(' ').map(([one, ...two]) => [one, two.join('')]));
}
