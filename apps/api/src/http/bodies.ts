import type { Readable } from 'node:stream';
import { applyDecorators, createParamDecorator, type ExecutionContext } from '@nestjs/common';
import { type NestFastifyApplication, RouteConfig } from '@nestjs/platform-fastify';
import { ApiBody, ApiConsumes } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import { problem } from '../problem/problem.js';

const BYTES = 'application/octet-stream';

/** JSON is read whole, bytes are handed on as they come; each only where a route takes it. The rest: 415. */
export function readBodies(app: NestFastifyApplication): void {
  const fastify = app.getHttpAdapter().getInstance();
  const parse = fastify.getDefaultJsonParser('error', 'error');
  fastify.removeAllContentTypeParsers();
  // An empty body is none, whatever its content type says.
  fastify.addContentTypeParser('application/json', { parseAs: 'string' }, (request, body, done) => {
    if (body.length === 0) done(null, undefined);
    else void parse(request, body as string, done);
  });
  fastify.addContentTypeParser(BYTES, (request, stream, done) => {
    if (takesBytes(request)) done(null, stream);
    else done(problem(415, 'unsupported_media_type', 'Send JSON with content-type application/json.'));
  });
}

/** The route takes the bytes of a file as its body, however many: it counts them itself. */
export const TakesBytes = () =>
  applyDecorators(
    RouteConfig({ takes: BYTES }),
    ApiConsumes(BYTES),
    ApiBody({ schema: { type: 'string', format: 'binary' } }),
  );

/** The bytes that come. Ask what else there is to ask before they are read. */
export const Bytes = createParamDecorator((_: unknown, context: ExecutionContext) => {
  const request = context.switchToHttp().getRequest<FastifyRequest>();
  return { stream: () => bytesOf(request), announced: Number(request.headers['content-length'] ?? 0) };
});

/** Whoever is not let in is told so first, and only then what to send. */
export type Bytes = {
  /** Throws 415 when something else came. */
  stream: () => Readable;
  /** How many are said to come; 0 when that is not said. */
  announced: number;
};

const takesBytes = ({ routeOptions }: FastifyRequest) =>
  (routeOptions.config as { takes?: string }).takes === BYTES;

function bytesOf(request: FastifyRequest): Readable {
  const { body } = request;
  if (body !== null && typeof body === 'object' && 'pipe' in body) return body as Readable;
  throw problem(415, 'unsupported_media_type', `Send the bytes with content-type ${BYTES}.`);
}
