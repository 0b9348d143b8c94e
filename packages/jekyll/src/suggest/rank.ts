/** "1등" is a rank of 1; "대상" is a medal with that name. */
export type SuggestedRank =
  { type: 'rank'; value: number; of: number | null } | { type: 'medal'; value: string };

export function rankIn(words: string): SuggestedRank | null {
  const number = RANK.exec(words)?.groups;
  const value = Number(number?.['ko'] ?? number?.['en'] ?? number?.['hash']);
  if (number && value >= 1) {
    const among = OF.exec(words)?.groups;
    const of = Number(among?.['of'] ?? among?.['among'] ?? 0);
    return { type: 'rank', value, of: of >= value ? of : null };
  }
  const medal = MEDAL.exec(words)?.[0];
  return medal === undefined ? null : { type: 'medal', value: medal };
}

const RANK =
  /(?<![\d.])(?<ko>\d{1,6})\s?(?:등(?![급록])|위(?![\p{L}\p{N}])|위(?=[를로에의가는]))|(?<![\d.])(?<en>\d{1,6})(?:st|nd|rd|th)\s+(?:place|rank|out of)|\brank(?:ed)?\s+#?(?<hash>\d{1,6})/iu;
const OF =
  /(?<![\d.])(?:\d+\s?(?:등|위)?\s?\/\s?|out of\s+)(?<of>\d{1,6})|(?<among>\d{1,6})\s?(?:팀|명)\s?중/i;
const MEDAL =
  /(?:최우수상|우수상|장려상|특별상|금상|은상|동상|대상(?![\p{L}\p{N}])|대상(?=[을를에])|금메달|은메달|동메달|\b(?:gold|silver|bronze) medal\b|\bgrand prize\b)/iu;
