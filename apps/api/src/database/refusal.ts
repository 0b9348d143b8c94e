import type { ProblemCode } from '@ullim/types/problem';

const UNIQUE_VIOLATION = '23505';
const FOREIGN_KEY_VIOLATION = '23503';
/** Class 22: a value that no column can hold. Schemas refuse these first; this is the net below them. */
const DATA_EXCEPTION = /^22/;

const TAKEN: Record<string, ProblemCode> = { accounts_handle: 'handle_taken', accounts_email: 'email_taken' };

/** What PostgreSQL itself did not let in. */
export function refusalOf(error: unknown): ProblemCode | null {
  const { code = '', constraint = '' } = ((error as { driverError?: unknown } | null)?.driverError ??
    error ??
    {}) as { code?: string; constraint?: string };
  if (code === UNIQUE_VIOLATION) return TAKEN[constraint] ?? 'id_taken';
  if (code === FOREIGN_KEY_VIOLATION) return 'conflict';
  return DATA_EXCEPTION.test(code) ? 'invalid_input' : null;
}
