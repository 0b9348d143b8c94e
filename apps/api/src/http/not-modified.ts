import type { FastifyRequest } from 'fastify';

/** What was asked for is as the asker has it: 304 instead of an answer. */
export class NotModified extends Error {
  constructor(readonly etag: string) {
    super('Not modified');
  }
}

/** Throws NotModified when the asker has what this tag stands for. Proxies that compress make a tag weak. */
export function answerUnlessKnown({ headers }: FastifyRequest, etag: string): void {
  const known = (headers['if-none-match'] ?? '').split(',').map((each) => each.trim().replace(/^W\//, ''));
  if (known.includes(etag)) throw new NotModified(etag);
}
