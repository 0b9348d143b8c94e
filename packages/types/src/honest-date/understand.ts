import type { Calendar, Locale } from '../account.js';
import type { Day } from './day.js';
import { parseEdtf, readEdtf, writeEdtf, type Edtf, type HonestDate } from './edtf.js';
import { firstDayOf, lastDayOf, type Stretch } from './understand/occurrence.js';
import { resolveOne, resolveTwo } from './understand/resolve.js';
import { readSentence, type Sentence } from './understand/sentence.js';
import type { Lean, Standing } from './understand/word.js';

export type { Lean } from './understand/word.js';

export type UnderstandProblem =
  'empty' | 'not_understood' | 'impossible_day' | 'no_beginning' | 'ends_before_it_begins';

export type Understood = { date: HonestDate } | { problem: UnderstandProblem };

/**
 * The honest date in what a person typed, in Korean or English whatever the locale, or in EDTF: "2021 2학기",
 * "작년 여름방학", "3월부터", "about 2020". The locale decides only what 21.12 is (ko: December 2021, en: 21 December).
 * What has no year is the latest that has begun, or with `lean: 'future'` the next that is not over. Never throws.
 */
export function understand(
  text: string,
  where: { today: Day; calendar: Calendar; locale: Locale; lean?: Lean },
): Understood {
  const standing: Standing = { ...where, lean: where.lean ?? 'past' };
  const typed = tidied(text);
  if (typed === '') return { problem: 'empty' };
  if (typed.length > LONGEST) return { problem: 'not_understood' };
  const edtf = readTypedEdtf(typed) ?? readInWords(typed, standing);
  return typeof edtf === 'string' ? { problem: edtf } : { date: writeEdtf(edtf) };
}

const LONGEST = 120;

/** Full-width digits, taken-apart Hangul, invisible characters and odd spaces become what they look like. */
function tidied(text: string): string {
  const visible = text.replace(/[\u200b-\u200f\u2060\ufeff]/g, '').trim();
  if (visible.length > LONGEST * 3) return visible;
  return visible.normalize('NFKC').toLowerCase().replace(/\s+/g, ' ').trim();
}

/** Null when it does not look like EDTF at all. */
function readTypedEdtf(text: string): Edtf | UnderstandProblem | null {
  const compact = text.replace(/ ?\/ ?/g, '/');
  const read = readEdtf(compact);
  if (read === 'not_understood') return null;
  return read === 'not_canonical' ? parseEdtf(compact.split('/')[0]!) : read;
}

function readInWords(text: string, standing: Standing): Edtf | UnderstandProblem {
  const sentence = readSentence(text, standing);
  if (sentence === null) return 'not_understood';
  if (sentence === 'no_beginning') return sentence;
  const stretch = resolve(sentence, standing);
  if (typeof stretch === 'string') return stretch;
  const edtf = edtfOf(stretch, sentence.shape);
  if (typeof edtf.end === 'object' && lastDayOf(stretch, standing) < firstDayOf(stretch, standing)) {
    return 'ends_before_it_begins';
  }
  return edtf;
}

function resolve(sentence: Sentence, standing: Standing): ReturnType<typeof resolveOne> {
  if (sentence.shape === 'interval') return resolveTwo(sentence.start, sentence.end, standing);
  return resolveOne(sentence.start, standing);
}

function edtfOf({ start, end }: Stretch, shape: Sentence['shape']): Edtf {
  if (shape === 'goes_on' || shape === 'forgotten') return { start, end: shape };
  return { start, end: start === end ? 'same' : end };
}
