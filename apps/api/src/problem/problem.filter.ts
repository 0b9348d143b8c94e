import { type ArgumentsHost, Catch, type ExceptionFilter, HttpException, Logger } from '@nestjs/common';
import type { ProblemCode } from '@ullim/types/problem';
import type { FastifyReply } from 'fastify';
import { isDatabaseAway } from '../database/database-away.js';
import { refusalOf } from '../database/refusal.js';
import { NotModified } from '../http/not-modified.js';
import { conflict, idTaken, invalid, notFound, problem, ProblemError } from './problem.js';

/** Every error leaves as a problem document, Fastify's and Nest's own included. */
@Catch()
export class ProblemFilter implements ExceptionFilter {
  private readonly logger = new Logger('Problem');

  catch(error: unknown, host: ArgumentsHost): void {
    const reply = host.switchToHttp().getResponse<FastifyReply>();
    if (error instanceof NotModified) {
      void reply.status(304).header('etag', error.etag).send();
      return;
    }
    const { problem, headers } = this.explain(error);
    void reply
      .status(problem.status)
      .headers(headers)
      .type('application/problem+json')
      .send(JSON.stringify(problem));
  }

  private explain(error: unknown): ProblemError {
    if (error instanceof ProblemError) return error;
    if (isDatabaseAway(error)) return databaseAway();
    const refusal = refusalOf(error);
    if (refusal !== null) return fromTheDatabase(refusal);
    const status = statusOf(error);
    if (status !== null && status < 500) return fromTheFramework(status, error as Error);
    this.logger.error(error instanceof Error ? (error.stack ?? error.message) : String(error));
    return problem(
      500,
      'internal',
      'What you sent was not the cause. Try again; the log of the server says more.',
    );
  }
}

function statusOf(error: unknown): number | null {
  if (error instanceof HttpException) return error.getStatus();
  const status = (error as { statusCode?: unknown } | null)?.statusCode;
  return typeof status === 'number' ? status : null;
}

function fromTheFramework(status: number, error: Error): ProblemError {
  if (status === 404) return notFound();
  if (status === 413) return problem(413, 'body_too_large', 'Send less at once.');
  if (status === 415)
    return problem(415, 'unsupported_media_type', 'Send JSON with content-type application/json.');
  return problem(status, 'malformed_body', `Send well-formed JSON. ${error.message}`);
}

function fromTheDatabase(refusal: ProblemCode): ProblemError {
  if (refusal === 'id_taken') return idTaken();
  if (refusal === 'invalid_input') return invalid();
  if (refusal === 'conflict') {
    return conflict('Something it points to was taken away meanwhile. Look again, then send it.');
  }
  return problem(409, refusal, 'Somebody else was faster. Choose another.');
}

function databaseAway(): ProblemError {
  const { problem: document } = problem(
    503,
    'not_ready',
    'The database is coming back. Look in a moment whether it was kept; sending it again is harmless.',
  );
  return new ProblemError(document, { 'retry-after': '2' });
}
