import { Body, Controller, Delete, Get, Param, Post, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Me } from '@ullim/types/account';
import { IdParams } from '@ullim/types/identity';
import { NewSession, SessionList } from '@ullim/types/session';
import type { FastifyReply } from 'fastify';
import { Answers, AnswersNothing } from '../http/answers.js';
import { CurrentReader, CurrentSignIn, Public } from '../reader/reader.decorators.js';
import type { Reader, SignedIn } from '../reader/reader.js';
import { SessionCookie } from './session-cookie.js';
import { SessionsService, type Visitor } from './sessions.service.js';
import { CurrentVisitor } from './visitor.decorator.js';

@ApiTags('sessions')
@Controller('sessions')
export class SessionsController {
  constructor(
    private readonly sessions: SessionsService,
    private readonly cookie: SessionCookie,
  ) {}

  @Post()
  @Public()
  @Answers(Me, 201)
  async signIn(
    @Body({ schema: NewSession }) body: NewSession,
    @CurrentVisitor() visitor: Visitor,
    @Res({ passthrough: true }) reply: FastifyReply,
  ) {
    const { me, token } = await this.sessions.signIn(body, visitor);
    this.cookie.write(reply, token);
    return me;
  }

  @Get()
  @Answers(SessionList)
  list(@CurrentSignIn() signedIn: SignedIn) {
    return this.sessions.list(signedIn);
  }

  @Delete('current')
  @AnswersNothing()
  async signOut(
    @CurrentSignIn() { reader, sessionId }: SignedIn,
    @Res({ passthrough: true }) reply: FastifyReply,
  ) {
    await this.sessions.end(reader, sessionId);
    this.cookie.clear(reply);
  }

  @Delete(':id')
  @AnswersNothing()
  async end(@CurrentReader() reader: Reader, @Param({ schema: IdParams }) { id }: IdParams) {
    await this.sessions.end(reader, id);
  }
}
