export type FieldProblem = {
  path: string;
  code: string;
  message: string;
  /** What the message names. */
  params?: Record<string, string> | undefined;
};

export type ProblemDocument = {
  status: number;
  code: string;
  title: string;
  detail?: string | undefined;
  errors?: FieldProblem[] | undefined;
  /** What the server holds now, when the version sent with a change was stale (412). */
  current?: unknown;
};

/** An answer of the API that is not a success (RFC 9457), or no answer at all (`offline`). */
export class Problem extends Error {
  readonly status: number;
  readonly code: string;
  readonly title: string;
  readonly detail: string | undefined;
  readonly errors: FieldProblem[];
  readonly current: unknown;

  constructor(document: ProblemDocument, options?: ErrorOptions) {
    super(`${document.code}: ${document.title}`, options);
    this.name = 'Problem';
    this.status = document.status;
    this.code = document.code;
    this.title = document.title;
    this.detail = document.detail;
    this.errors = document.errors ?? [];
    this.current = document.current;
  }

  /** The message for one field of a form; `path` as the API writes it. */
  at(path: string): string | undefined {
    return this.errors.find((error) => error.path === path)?.message;
  }
}

/** Nobody answered, or somebody else than the API. */
export const offline = (cause?: unknown): Problem =>
  new Problem({ status: 0, code: 'offline', title: 'The server did not answer' }, { cause });

export const isProblem = (error: unknown, code?: string): error is Problem =>
  error instanceof Problem && (code === undefined || error.code === code);

/** Whatever was thrown, as a problem a person can be shown. */
export const asProblem = (error: unknown): Problem =>
  error instanceof Problem
    ? error
    : new Problem({ status: 0, code: 'unexpected', title: String(error) }, { cause: error });
