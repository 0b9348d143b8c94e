import { z } from 'zod';

/** NUL, and surrogates without their other half. */
const UNSTORABLE = /[\0\p{Surrogate}]/u;
const LINE_BREAK = /[\r\n\u2028\u2029]/;

/** For every string a person sends: PostgreSQL and UTF-8 hold it exactly. */
export const storable = z.refine<string>((words) => !UNSTORABLE.test(words), {
  error: 'Remove the characters that cannot be stored (NUL or half a surrogate pair).',
  abort: true,
});

/** One line a person typed: trimmed, never blank. */
export const line = (max: number) =>
  z
    .string()
    .trim()
    .min(1, 'Write at least one character.')
    .max(max, `Write at most ${max} characters.`)
    .check(storable)
    .refine((words) => !LINE_BREAK.test(words), 'Keep it on one line.');

/** Text of any number of lines, kept exactly as typed; may be empty. */
export const text = (max: number) => z.string().max(max, `Write at most ${max} characters.`).check(storable);
