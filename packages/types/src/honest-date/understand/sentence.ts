import { ENGLISH } from './english.js';
import { KOREAN } from './korean.js';
import { NUMERALS } from './numerals.js';
import type { Said, Standing, Word } from './word.js';

/** How the words hang together: one end, or two, or one that goes on, or one whose end is forgotten. */
export type Sentence =
  { shape: 'single' | 'goes_on' | 'forgotten'; start: Said } | { shape: 'interval'; start: Said; end: Said };

/** Null when a word or the way they stand together is not understood. */
export function readSentence(text: string, standing: Standing): Sentence | 'no_beginning' | null {
  const words = readWords(text, standing);
  if (words === null || words.length === 0) return null;
  if (words.some((word) => word.kind === 'begun')) {
    return oneEnd(
      'forgotten',
      words.filter((word) => word.kind !== 'begun'),
    );
  }
  if (words[0]?.kind === 'to') return words.length > 1 ? 'no_beginning' : null;
  const openedByFrom = words[0]?.kind === 'from';
  const rest = openedByFrom ? words.slice(1) : words;
  const joint = rest.findIndex((word) => word.kind === 'to' || word.kind === 'from');
  if (joint >= 0) return twoEnds(rest.slice(0, joint), rest.slice(joint + 1));
  if (rest.at(-1)?.kind === 'until') return openedByFrom || rest.length === 1 ? null : 'no_beginning';
  return oneEnd(openedByFrom ? 'goes_on' : 'single', rest);
}

const RULES = [...KOREAN, ...ENGLISH, ...NUMERALS];

function readWords(text: string, standing: Standing): Word[] | null {
  const words: Word[] = [];
  for (let at = 0; at < text.length;) {
    const found = readWord(text, at, standing);
    if (found === null) return null;
    at += found.length;
    if (found.word.kind !== 'filler') words.push(found.word);
  }
  return words;
}

function readWord(text: string, at: number, standing: Standing): { word: Word; length: number } | null {
  for (const [pattern, meaning] of RULES) {
    pattern.lastIndex = at;
    const match = pattern.exec(text);
    const word = match && meaning(match, standing);
    if (word && match[0].length > 0) return { word, length: match[0].length };
  }
  return null;
}

function oneEnd(shape: 'single' | 'goes_on' | 'forgotten', words: Word[]): Sentence | null {
  const start = together(words);
  return start && { shape, start };
}

function twoEnds(left: Word[], right: Word[]): Sentence | null {
  const inner = right[0]?.kind === 'to' ? right.slice(1) : right;
  const ending = inner.at(-1)?.kind === 'until' ? inner.slice(0, -1) : inner;
  const [only] = ending;
  if (only === undefined || (ending.length === 1 && only.kind === 'now')) return oneEnd('goes_on', left);
  const [start, end] = [together(left), together(ending)];
  return start && end && { shape: 'interval', start, end };
}

/** What the words of one end say; null when two of them say the same thing twice. */
function together(words: Word[]): Said | null {
  const said: Said = {};
  for (const word of words) {
    if (word.kind === 'number') {
      if (!placeNumber(said, word.value, words)) return null;
    } else if (word.kind === 'says') {
      if (Object.keys(word.said).some((key) => key !== 'about' && key in said)) return null;
      Object.assign(said, word.said);
    } else return null;
  }
  return said;
}

/** A bare number is a day when a month stands beside it, else it waits for the other end to give it a unit. */
function placeNumber(said: Said, value: number, words: Word[]): boolean {
  const besideMonth = words.some((word) => word.kind === 'says' && word.said.month !== undefined);
  const place = besideMonth ? 'day' : 'number';
  if (place in said) return false;
  said[place] = value;
  return true;
}
