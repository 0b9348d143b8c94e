import type { FieldProblem, Problem, ProblemCode } from '@ullim/types/problem';

/** A refusal that a person can read and act on; answered as an RFC 9457 document. */
export class ProblemError extends Error {
  constructor(
    readonly problem: Problem,
    readonly headers: Record<string, string> = {},
  ) {
    super(problem.detail);
  }
}

export function problem(
  status: number,
  code: ProblemCode,
  detail: string,
  more: { errors?: FieldProblem[]; current?: unknown } = {},
): ProblemError {
  return new ProblemError({
    type: `urn:ullim:problem:${code}`,
    title: TITLES[code],
    status,
    code,
    detail,
    ...more,
  });
}

export const notFound = () => problem(404, 'not_found', 'There is nothing here that you can see.');

/** What is not there is not found. */
export function found<T>(it: T | null): T {
  if (it === null) throw notFound();
  return it;
}

export const invalid = (...errors: FieldProblem[]) =>
  problem(400, 'invalid_input', 'Mend the fields named under "errors" and send it again.', { errors });

/** A field that is well formed but cannot be taken as it stands. */
export const invalidField = (path: string, code: string, message: string) => invalid({ path, code, message });

export const idTaken = () =>
  problem(409, 'id_taken', 'Something else was made with this id. Make a new UUID v7 and send it again.');

export const conflict = (detail: string) => problem(409, 'conflict', detail);

export const stale = (current: unknown) =>
  problem(
    412,
    'stale_version',
    'It was changed meanwhile. "current" is how it is now: look at both, then send it with its version.',
    {
      current,
    },
  );

const TITLES: Record<ProblemCode, string> = {
  invalid_input: 'Some of it was not understood',
  malformed_body: 'The body is not JSON',
  body_too_large: 'The body is too large',
  no_room: 'There is no room left',
  unsupported_media_type: 'Only JSON is understood here',
  not_signed_in: 'Not signed in',
  wrong_password: 'The password is not right',
  wrong_sign_in: 'Name and password do not belong together',
  too_many_attempts: 'Too many attempts',
  foreign_origin: 'The request came from another site',
  not_found: 'Not found',
  version_required: 'The version is missing',
  stale_version: 'It was changed meanwhile',
  id_taken: 'This id is taken',
  handle_taken: 'This handle is taken',
  email_taken: 'This e-mail address is taken',
  registration_closed: 'Registration is closed',
  password_too_common: 'This password is too common',
  conflict: 'It cannot be done as things stand',
  not_ready: 'Not ready yet',
  internal: 'Something broke on this side',
};
