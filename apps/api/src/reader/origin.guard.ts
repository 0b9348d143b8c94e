import { type CanActivate, type ExecutionContext, Injectable } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { Settings } from '../config/settings.js';
import { problem } from '../problem/problem.js';

const SAFE = /^(GET|HEAD|OPTIONS)$/;

/** A request that changes something must come from our own pages. What sends no Origin is no browser. */
@Injectable()
export class OriginGuard implements CanActivate {
  constructor(private readonly settings: Settings) {}

  canActivate(context: ExecutionContext): boolean {
    const request = context.switchToHttp().getRequest<FastifyRequest>();
    const { origin } = request.headers;
    if (SAFE.test(request.method) || this.isOurs(origin, request) || this.isNoBrowser(request)) return true;
    throw problem(
      403,
      'foreign_origin',
      'Send it from the app itself. Behind a proxy, set PUBLIC_URL to the address people use.',
    );
  }

  private isOurs(origin: string | undefined, request: FastifyRequest): boolean {
    const { publicUrl } = this.settings.config;
    return origin !== undefined && origin === (publicUrl?.origin ?? `${request.protocol}://${request.host}`);
  }

  private isNoBrowser({ headers }: FastifyRequest): boolean {
    return headers.origin === undefined && (headers['sec-fetch-site'] ?? 'same-origin') === 'same-origin';
  }
}
