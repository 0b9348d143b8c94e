export type EmbeddedPostgresProblemCode =
  | 'folder_not_writable'
  | 'already_running_elsewhere'
  | 'version_mismatch'
  | 'binaries_missing'
  | 'did_not_start'
  | 'did_not_stop';

/** Its message is for the person at the console: what happened, and what to do. */
export class EmbeddedPostgresProblem extends Error {
  override readonly name = 'EmbeddedPostgresProblem';

  constructor(
    readonly code: EmbeddedPostgresProblemCode,
    message: string,
    options?: ErrorOptions,
  ) {
    super(message, options);
  }
}

/** The system's own word for a failure: "EACCES", or the message where there is no code. */
export function reasonOf(error: unknown): string {
  const { code, message } = error as { code?: unknown; message?: unknown };
  return String(code ?? message ?? error);
}
