import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import { ApiHeader } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import { invalidField, problem } from '../problem/problem.js';

/** The version a change is based on, from `If-Match: "3"`. Without one: 428. */
export const IfMatch = createParamDecorator(versionIn, [describeHeader]);

function versionIn(_: unknown, context: ExecutionContext): number {
  const header = context.switchToHttp().getRequest<FastifyRequest>().headers['if-match'];
  if (header === undefined) {
    throw problem(428, 'version_required', 'Send the version you saw in If-Match, such as If-Match: "3".');
  }
  const version = /^(?:W\/)?"(\d{1,9})"$/.exec(header)?.[1];
  if (version === undefined)
    throw invalidField('If-Match', 'invalid_format', 'Write the version in quotes, such as "3".');
  return Number(version);
}

function describeHeader(target: object, method: string | symbol | undefined): void {
  if (method === undefined) return;
  const header = ApiHeader({
    name: 'If-Match',
    required: true,
    description: 'The version that was seen: "3".',
  });
  header(target, method, Object.getOwnPropertyDescriptor(target, method)!);
}
