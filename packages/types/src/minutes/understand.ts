import { LENGTH, minutesOf } from './length.js';
import { LONGEST } from './longest.js';

export type MinutesProblem = 'empty' | 'not_understood' | 'too_long' | 'nothing';

export type UnderstoodMinutes = { minutes: number } | { problem: MinutesProblem };

/**
 * The minutes in what a person typed as a length, in Korean or English whatever the locale: "45m", "1h30", "1:30",
 * "1시간 30분", "한 시간 반", "1.5h". A bare number is minutes. Never throws.
 */
export function understandMinutes(text: string): UnderstoodMinutes {
  const typed = tidied(text);
  if (typed === '') return { problem: 'empty' };
  const minutes = typed.length > LONGEST_TEXT ? null : read(typed);
  if (minutes === null) return { problem: 'not_understood' };
  if (minutes > LONGEST) return { problem: 'too_long' };
  return minutes === 0 ? { problem: 'nothing' } : { minutes };
}

/**
 * The length inside a line of words, and the line without it: "파이토치 튜토리얼 1시간 30분". Of several the last. A
 * number without a unit is none ("3장 읽음"), and 1:30 only at the end of the line. Null when there is none.
 */
export function minutesIn(line: string): { minutes: number; rest: string } | null {
  const words = line.slice(0, LONGEST_LINE).normalize('NFC');
  const found = [...words.matchAll(IN_A_LINE)].filter(isMeant).at(-1);
  const clock = AT_THE_END.exec(words);
  const match = clock ?? found;
  if (!match) return null;
  const understood = understandMinutes(clock ? clock[1]! : found!.groups!['length']!);
  if ('problem' in understood) return null;
  const [before, after] = [words.slice(0, match.index), words.slice(match.index + match[0].length)];
  return { ...understood, rest: restOf(before, after + line.slice(LONGEST_LINE)) };
}

const LONGEST_TEXT = 60;
const LONGEST_LINE = 1000;

/** Full-width digits, taken-apart Hangul, invisible characters and odd spaces become what they look like. */
function tidied(text: string): string {
  const visible = text.replace(/[\u200b-\u200f\u2060\ufeff]/g, '').trim();
  if (visible.length > LONGEST_TEXT * 3) return visible;
  return visible.normalize('NFKC').toLowerCase().replace(/\s+/g, ' ').trim();
}

const ROUGHLY_BEFORE = '(?:약|대략|한|for|about|around|~) ?';
const ROUGHLY_AFTER = ' ?(?:동안|정도|쯤|가량|간)';
const WHOLE = new RegExp(`^(?:${ROUGHLY_BEFORE})??${LENGTH}(?:${ROUGHLY_AFTER})?$`);
const BARE = /^\d{1,9}$/;
const CLOCK = /^(\d{1,6}):([0-5]\d)$/;

function read(typed: string): number | null {
  if (BARE.test(typed)) return Number(typed);
  const clock = CLOCK.exec(typed);
  if (clock) return Number(clock[1]) * 60 + Number(clock[2]);
  const match = WHOLE.exec(typed);
  return match && minutesOf(match.groups!);
}

// A digit may follow Hangul without a space ("복습30분"); a word for a number may not ("무한 시간").
const BEFORE = String.raw`(?<![\p{L}\p{N}.,:/+-])|(?<=\p{Script=Hangul})(?=\d)`;
const AFTER = String.raw`(?![\p{L}\p{N}]|[.,:/-]\d)`;
const IN_A_LINE = new RegExp(
  `(?:${BEFORE})(?:(?<![\\p{L}\\p{N}])${ROUGHLY_BEFORE})??(?<length>${LENGTH})(?:${ROUGHLY_AFTER})?${AFTER}`,
  'giu',
);
const AT_THE_END = /(?<![^\s])(\d{1,2}:[0-5]\d)\s*$/;

/** "오분" and "십분" are too often something else, and so is a number that only follows hours at a distance. */
function isMeant({ groups, index, input, 0: whole }: RegExpMatchArray): boolean {
  const { length = '', bare } = groups!;
  if (bare?.startsWith(' ') && input!.slice(index! + whole.length).trim() !== '') return false;
  return /\d|시간|hour|[이삼사육칠팔구]십/i.test(length);
}

function restOf(before: string, after: string): string {
  const joined = `${before} ${after}`
    .replace(/[([{]\s*[)\]}]/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  return joined.replace(/^[\s,·:;–—-]+(?=\s|$)|(?<=^|\s)[,·:;–—-]+$|[,·:;]+$/g, '').trim();
}
