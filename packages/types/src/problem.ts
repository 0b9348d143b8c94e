import { z } from 'zod';

const PROBLEM_CODES = [
  'invalid_input',
  'malformed_body',
  'body_too_large',
  'no_room',
  'unsupported_media_type',
  'not_signed_in',
  'wrong_password',
  'wrong_sign_in',
  'too_many_attempts',
  'foreign_origin',
  'not_found',
  'version_required',
  'stale_version',
  'id_taken',
  'handle_taken',
  'email_taken',
  'registration_closed',
  'password_too_common',
  'conflict',
  'not_ready',
  'internal',
] as const;

/**
 * One field that was not understood; `path` is dotted (`evidence.0.of`) and empty for the whole body. `params` is what
 * the message names, for words in another language; dates in it are honest dates.
 */
export const FieldProblem = z.strictObject({
  path: z.string(),
  code: z.string(),
  message: z.string(),
  params: z.record(z.string(), z.string()).optional(),
});
export type FieldProblem = z.infer<typeof FieldProblem>;

/** RFC 9457. `code` is stable; `detail` says what to do; `current` is the stored view when a version was stale. */
export const Problem = z.strictObject({
  type: z.string(),
  title: z.string(),
  status: z.int(),
  code: z.enum(PROBLEM_CODES),
  detail: z.string(),
  errors: z.array(FieldProblem).optional(),
  current: z.unknown().optional(),
});
export type Problem = z.infer<typeof Problem>;
export type ProblemCode = Problem['code'];
