/** Telling a browser to look for words in a line copies the line for every word, so it gets pieces that end in white space. */
const PIECES = /[^]{1,200}(?<=\s)|[^]{1,200}/gu;

export type WordsOf = (line: string) => string[];

/** The words of a line in a language, with all that stands between them: joined, they are the line. */
export function wordsIn(locale: string): WordsOf {
  const segmenter = new Intl.Segmenter(locale, { granularity: 'word' });
  return (line) =>
    (line.match(PIECES) ?? []).flatMap((piece) =>
      [...segmenter.segment(piece)].map(({ segment }) => segment),
    );
}

export const isWord = (segment: string): boolean => /[\p{L}\p{N}]/u.test(segment);
