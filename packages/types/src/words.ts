import { z } from 'zod';

/** What neither PostgreSQL nor UTF-8 can hold: NUL, and surrogates without their other half. */
const UNSTORABLE = /[\0\p{Surrogate}]/u;
const LINE_BREAK = /[\r\n\u2028\u2029]/;

/** One line a person typed: trimmed, never blank. */
export const line = (max: number) =>
  z
    .string()
    .trim()
    .min(1, 'Write at least one character.')
    .max(max, `Write at most ${max} characters.`)
    .refine(
      (words) => !UNSTORABLE.test(words),
      'Remove the characters that cannot be stored (NUL or half a surrogate pair).',
    )
    .refine((words) => !LINE_BREAK.test(words), 'Keep it on one line.');

/** Text of any number of lines, kept exactly as typed; may be empty. */
export const text = (max: number) =>
  z
    .string()
    .max(max, `Write at most ${max} characters.`)
    .refine(
      (words) => !UNSTORABLE.test(words),
      'Remove the characters that cannot be stored (NUL or half a surrogate pair).',
    );
