import { type CanActivate, type ExecutionContext, Injectable } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
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
    const held = await this.sessions.holder(this.cookie.read(request));
    if (!held) throw problem(401, 'not_signed_in', 'Sign in, then try again.');
    if (held.prolonged) this.cookie.write(context.switchToHttp().getResponse<FastifyReply>(), held.token);
    request.signedIn = held.signedIn;
    return true;
  }
}
