const UNIQUE_VIOLATION = '23505';
const FOREIGN_KEY_VIOLATION = '23503';

/** What PostgreSQL itself did not let in: an id that something else has, or a link to what is not there. */
export function refusalOf(error: unknown): 'id_taken' | 'not_there' | null {
  const { code } = ((error as { driverError?: unknown } | null)?.driverError ?? error ?? {}) as {
    code?: unknown;
  };
  if (code === UNIQUE_VIOLATION) return 'id_taken';
  return code === FOREIGN_KEY_VIOLATION ? 'not_there' : null;
}
