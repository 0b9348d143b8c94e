import { z } from 'zod';
import { MOMENT_PATTERN, parseMoment, writeMoment, type Moment } from './moment.js';
import { widestSpanOf } from './span.js';

export type { Moment, Season } from './moment.js';

/** `same`: no interval. `goes_on`: still going (2021-09/..). `forgotten`: it ended, nobody knows when (2021-09/). */
export type Edtf = { start: Moment; end: Moment | 'same' | 'goes_on' | 'forgotten' };

export type EdtfProblem =
  'not_understood' | 'impossible_day' | 'no_beginning' | 'ends_before_it_begins' | 'not_canonical';

/**
 * What happened when, as a person knows it: a canonical string of the EDTF subset that Ullim understands
 * (ISO 8601-2:2019, levels 1 and 2). Equal dates are equal strings.
 */
export const HonestDate: z.ZodType<string> = edtfString(`${MOMENT_PATTERN}(/(${MOMENT_PATTERN}|\\.\\.)?)?`, {
  description:
    'An honest date (EDTF): one moment, or two as A/B, or A/.. (goes on), or A/ (its end is forgotten).',
  examples: ['2021', '2021-09', '2021-09-02', '2021-22', '2021-41', '2021~', '2021-09/2021-12', '2021-09/..'],
});
export type HonestDate = string;

/** An honest date that is no interval: when something began or ended. */
export const HonestMoment: z.ZodType<string> = edtfString(MOMENT_PATTERN, {
  description:
    'A moment (EDTF): a year, month, day, season (21 to 24) or semester (40, 41), and ~ for about.',
  examples: ['2021', '2021-09', '2021-09-02', '2021-22', '2021-41', '2021~'],
});
export type HonestMoment = string;

/** Null when it is not one of ours, or is not written in its canonical form. */
export function parseEdtf(text: string): Edtf | null {
  const read = readEdtf(text);
  return typeof read === 'string' ? null : read;
}

/** @throws RangeError for a string that is not an honest date. */
export function readHonestDate(date: HonestDate): Edtf {
  const edtf = parseEdtf(date);
  if (edtf === null) throw new RangeError('Not an honest date: check it with HonestDate first.');
  return edtf;
}

export function writeEdtf({ start, end }: Edtf): string {
  const first = writeMoment(start);
  if (end === 'same') return first;
  if (end === 'goes_on') return `${first}/..`;
  if (end === 'forgotten') return `${first}/`;
  const last = writeMoment(end);
  return first === last ? first : `${first}/${last}`;
}

/** Like parseEdtf, and says why not. */
export function readEdtf(text: string): Edtf | EdtfProblem {
  const [first = '', last, ...more] = text.split('/', 3);
  if (last !== undefined && more.length === 0 && NO_BEGINNING.includes(first)) return 'no_beginning';
  const start = parseMoment(first);
  const end = endOf(last);
  if (start === null || end === null || more.length > 0) return 'not_understood';
  if (start === 'impossible_day' || end === 'impossible_day') return 'impossible_day';
  const edtf: Edtf = { start, end };
  if (endsBeforeItBegins(edtf)) return 'ends_before_it_begins';
  return writeEdtf(edtf) === text ? edtf : 'not_canonical';
}

function edtfString(pattern: string, meta: { description: string; examples: string[] }) {
  return z
    .string()
    .max(64, { error: 'A date has at most 64 characters.', abort: true })
    .regex(new RegExp(`^${pattern}$`), { error: ({ input }) => messageFor(String(input)), abort: true })
    .superRefine((text, context) => {
      const read = readEdtf(text);
      if (typeof read === 'string') context.addIssue({ code: 'custom', message: MESSAGES[read] });
    })
    .meta(meta);
}

function messageFor(text: string): string {
  const read = readEdtf(text);
  return typeof read === 'string' ? MESSAGES[read] : 'Write one moment here, without a slash.';
}

function endOf(text: string | undefined): Edtf['end'] | 'impossible_day' | null {
  if (text === undefined) return 'same';
  if (text === '..') return 'goes_on';
  if (text === '') return 'forgotten';
  return parseMoment(text);
}

// Two accounts may read one string with different calendars, so only what is impossible in both is refused.
function endsBeforeItBegins({ start, end }: Edtf): boolean {
  return typeof end === 'object' && widestSpanOf(end).last < widestSpanOf(start).first;
}

const NO_BEGINNING = ['', '..'];

const MESSAGES: Record<EdtfProblem, string> = {
  not_understood:
    'Not a date Ullim knows. Write it like 2021, 2021-09, 2021-09-02, 2021-41, 2021~ or 2021-09/2021-12.',
  impossible_day: 'There is no such day. Check the month and the day.',
  no_beginning: 'A date needs a beginning. Write about when it began, such as 2019~/2020.',
  ends_before_it_begins: 'This ends before it begins. Exchange the two ends.',
  not_canonical: 'Both ends are the same. Write it once, without the slash.',
};
