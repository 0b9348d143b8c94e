import { type CanActivate, type ExecutionContext, Injectable } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { problem } from '../problem/problem.js';
import { SessionCookie } from '../session/session-cookie.js';
import { SessionsService } from '../session/sessions.service.js';
import { isPublic } from './reader.decorators.js';

/** The one place where it is found out who reads. */
@Injectable()
export class ReaderGuard implements CanActivate {
  constructor(
    private readonly sessions: SessionsService,
    private readonly cookie: SessionCookie,
  ) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    if (isPublic(context)) return true;
    const request = context.switchToHttp().getRequest<FastifyRequest>();
    const signedIn = await this.sessions.holder(this.cookie.read(request));
    if (!signedIn) throw problem(401, 'not_signed_in', 'Sign in, then try again.');
    request.signedIn = signedIn;
    return true;
  }
}
