import type { z } from 'zod';
import type { Problem } from '@/lib/problem';

/** What is wrong with each field, by the field's path: a stable code that messages are written for. */
export type FieldProblems = Record<string, string>;

/** The first problem of each field, before anything is sent. */
export function problemsIn(schema: z.ZodType, values: Record<string, unknown>): FieldProblems {
  const checked = schema.safeParse(values);
  const problems: FieldProblems = {};
  for (const { path, code } of checked.error?.issues ?? []) {
    const field = path.join('.');
    problems[field] ??= preciseCode(code, field, values[field]);
  }
  return problems;
}

/** The same for what the server refused. */
export function problemsFrom({ errors }: Problem, values: Record<string, unknown>): FieldProblems {
  const problems: FieldProblems = {};
  for (const { path, code } of errors) problems[path] ??= preciseCode(code, path, values[path]);
  return problems;
}

/** A rule of our own has only the code `custom`; which of them it was shows in the value. */
function preciseCode(code: string, field: string, value: unknown): string {
  if (value === '') return 'empty';
  if (code !== 'custom' || typeof value !== 'string') return code;
  if (/[\0\p{Surrogate}\r\n\u2028\u2029]/u.test(value)) return 'unstorable';
  if (!PASSWORDS.includes(field)) return code;
  return [...value].length < 8 ? 'too_small' : 'too_big';
}

const PASSWORDS = ['password', 'next'];
