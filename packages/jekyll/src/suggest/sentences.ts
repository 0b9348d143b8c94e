export type Sentence = { words: string; line: number };

/** The sentences and headings of a text with their lines. Code tells nothing of what was studied. */
export function sentencesOf(body: string): Sentence[] {
  const sentences: Sentence[] = [];
  let fence: string | null = null;
  body.split(/\r\n|\n|\r/).forEach((text, index) => {
    const mark = /^ {0,3}(`{3,}|~{3,})/.exec(text)?.[1];
    if (fence !== null) {
      if (mark?.startsWith(fence)) fence = null;
      return;
    }
    if (mark !== undefined) fence = mark;
    else if (text.length <= LONGEST_LINE) sentences.push(...inLine(text, index + 1));
  });
  return sentences;
}

const LONGEST_LINE = 20_000;
/** What has no end for so long is no sentence that tells of something. */
const LONGEST = 600;

function inLine(text: string, line: number): Sentence[] {
  const plain = text
    .replace(/^[ \t]*(?:#{1,6}|[-*+>]|\d{1,3}[.)])[ \t]+/, '')
    .replace(/`[^`]*`|https?:\/\/\S+|[*_]{2}/g, '');
  return plain
    .split(/(?<=[.!?。…])\s+/)
    .map((words) => ({ words: words.trim(), line }))
    .filter(({ words }) => words !== '' && words.length <= LONGEST);
}
