/** A length with its units, as a person writes it in Korean or English. Not sticky and not anchored: others compose it. */
export const LENGTH = (() => {
  const number = String.raw`(?:\d{1,3}(?:,\d{3})+|\d{1,9}(?:[.,]\d{1,4})?)`;
  const koreanHours = String.raw`(?:열 ?[한두]|[한두세네열]|다섯|여섯|일곱|여덟|아홉)`;
  const koreanMinutes = String.raw`(?:[이삼사오육칠팔구]?십오?|오)`;
  const english = String.raw`(?:an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)`;
  const hourUnit = String.raw`(?:시간|hours?|hrs?|h)`;
  const minuteUnit = String.raw`(?:분|minutes?|mins?|m|['’′])`;
  const halfHour = String.raw`(?<halfHour>반 ?시간|(?:an? )?half(?: an?)? hour)`;
  const hours = String.raw`(?:(?<hours>${number}|${koreanHours}) ?${hourUnit}|(?<named>${english}) hours?)`;
  const hoursAndHalf = String.raw`(?<before>${number}|${english}) and a half ${hourUnit}`;
  const half = String.raw`(?<half> ?반| and a half)`;
  const more = String.raw`(?: and|,)? ?(?<more>${number}|${koreanMinutes}) ?${minuteUnit}`;
  const bare = String.raw`(?<bare> ?[0-5]?\d)(?![\d.,:]*\d)`;
  const minutes = String.raw`(?<minutes>${number}|${koreanMinutes}) ?${minuteUnit}`;
  return String.raw`(?:${halfHour}|${hoursAndHalf}|${hours}(?:${half}|${more}|${bare})?|${minutes})`;
})();

/** What a match of `LENGTH` comes to, to the nearest minute. */
export function minutesOf(groups: Record<string, string | undefined>): number {
  const { halfHour, before, hours, named, half, more, bare, minutes } = groups;
  if (halfHour) return 30;
  const whole = 60 * count(before ?? hours ?? named);
  return Math.round(whole + (before || half ? 30 : count(more ?? bare ?? minutes)));
}

function count(words = ''): number {
  const said = words.toLowerCase().replace(/ /g, '');
  if (said === '') return 0;
  if (/^\d/.test(said)) return Number(said.replace(/,(?=(?:\d{3}(?:,|$))+)/g, '').replace(',', '.'));
  if (/^[a-z]/.test(said)) return said === 'a' || said === 'an' ? 1 : ENGLISH.indexOf(said) + 1;
  if (KOREAN.includes(said)) return KOREAN.indexOf(said) + 1;
  const [tens = '', ones] = said.split('십');
  if (ones === undefined) return SINO.indexOf(said) + 1;
  return 10 * (SINO.indexOf(tens) + 1 || 1) + SINO.indexOf(ones) + 1;
}

const KOREAN = '한 두 세 네 다섯 여섯 일곱 여덟 아홉 열 열한 열두'.split(' ');
const SINO = '일 이 삼 사 오 육 칠 팔 구'.split(' ');
const ENGLISH = 'one two three four five six seven eight nine ten eleven twelve'.split(' ');
