/** Names in quotes or in the brackets of Korean titles. What is long is a saying, not a name. */
export function namesIn(words: string): string[] {
  const names = Array.from(words.matchAll(QUOTED), ({ groups }) =>
    Object.values(groups!)
      .find((name) => name !== undefined)!
      .trim(),
  );
  return [...new Set(names.filter((name) => /[\p{L}\p{N}]{2}/u.test(name)))];
}

/** The nouns that end in what is looked for, with the words that belong to them: at most three, of one clause. */
export function nounBefore(words: string, ends: RegExp): string[] {
  return Array.from(words.matchAll(ends)).flatMap(({ 0: end, index }) => {
    const attached = /[^\s,.:;()'"‘’“”]*$/.exec(words.slice(0, index))![0];
    const before = words.slice(0, index - attached.length).trimEnd();
    const noun = [
      ...belonging(before),
      `${attached}${/^\s/.test(end) || attached === '' ? ' ' : ''}${end.trim()}`,
    ];
    const name = noun.join(' ').replace(/\s+/g, ' ').trim();
    return name.length > end.trim().length ? [name] : [];
  });
}

const QUOTED =
  /(?<![A-Za-z0-9])'(?<a>[^'\n]{2,60})'|"(?<b>[^"\n]{2,60})"|‘(?<c>[^’\n]{2,60})’|“(?<d>[^”\n]{2,60})”|[「『《〈](?<e>[^」』》〉\n]{2,60})[」』》〉]/g;

/** Where a word ends so, another begins: particles, verbs, and what English puts before a name. */
const APART =
  /(?:에서|에게|른|는|으로|에는|에도|에|은|는|이|가|을|를|의|와|과|도|로|고|서|며|면|던|한|된|들|인|할|번째|때|그|이런|처음|드디어|마침내|결국|이번|지난|작년|올해|오늘)$|^(?:the|a|an|in|at|of|to|and|my|our|this|that|won|entered|joined|for|from|with|first|second|was|is|took|part)$|[,.:;()'"’”]$/i;

function belonging(before: string): string[] {
  const noun: string[] = [];
  for (const word of before.split(/\s+/).reverse()) {
    if (word === '' || APART.test(word) || noun.length === 3) break;
    noun.unshift(word.replace(/^['"‘“(#*]+/, ''));
  }
  return noun;
}
