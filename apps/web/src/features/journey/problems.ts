import type { z } from 'zod';
import { Problem } from '@/lib/problem';

/** What the contract says about a body before it is sent, in the form in which the API would say it; null when it fits. */
export function problemsOf(schema: z.ZodType, body: unknown): Problem | null {
  const read = schema.safeParse(body);
  if (read.success) return null;
  const errors = read.error.issues.map(({ path, code, message }) => ({
    path: path.map(String).join('.'),
    code: code ?? 'invalid',
    message,
  }));
  return new Problem({ status: 422, code: 'invalid_input', title: 'Some fields need another look', errors });
}
