import { type CallHandler, type ExecutionContext, Injectable, type NestInterceptor } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { map, type Observable } from 'rxjs';
import { version } from '../version.js';
import { answerUnlessKnown } from './not-modified.js';

/**
 * A thing's ETag is its version. What has none, a list or the timeline, carries whose journey it is, its version and
 * the day: that was read before the list was, so a tag is never newer than what it stands for. The program's version is
 * in it too, since another one may answer in another shape.
 */
@Injectable()
export class EtagInterceptor implements NestInterceptor {
  intercept(context: ExecutionContext, next: CallHandler): Observable<unknown> {
    const request = context.switchToHttp().getRequest<FastifyRequest>();
    const reply = context.switchToHttp().getResponse<FastifyReply>();
    const ofJourney = journeyTag(request);
    if (ofJourney !== null && isOfTheJourney(request)) {
      void reply.header('cache-control', 'private, no-cache').header('vary', 'cookie');
      answerUnlessKnown(request, ofJourney);
    }
    return next.handle().pipe(
      map((body: unknown) => {
        const tag = versionTag(body) ?? (isOfTheJourney(request) ? ofJourney : null);
        if (tag !== null) void reply.header('etag', tag);
        return body;
      }),
    );
  }
}

/** Lists of sessions, drafts, imports and the like change without the journey's version; files have tags of their own. */
const NOT_OF_THE_JOURNEY = new RegExp(
  `^/api/(${[
    'sessions',
    'me',
    'registration',
    'health',
    'accounts',
    'openapi',
    'imports',
    'attachments',
    'journey/(export|jekyll)',
    'reflections/[^/]+/(drafts|attachments)',
  ].join('|')})`,
);

function isOfTheJourney(request: FastifyRequest): boolean {
  return request.method === 'GET' && !NOT_OF_THE_JOURNEY.test(request.url);
}

function journeyTag(request: FastifyRequest): string | null {
  const { signedIn } = request;
  if (!signedIn) return null;
  const { reader, journeyVersion, today } = signedIn;
  return `"${version}-${reader.journey}-${journeyVersion}-${today}"`;
}

function versionTag(body: unknown): string | null {
  const version = (body as { version?: unknown } | null)?.version;
  return typeof version === 'number' ? `"${version}"` : null;
}
