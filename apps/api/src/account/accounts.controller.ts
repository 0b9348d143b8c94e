import { Body, Controller, Get, Post, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Me, NewAccount, Registration } from '@ullim/types/account';
import type { FastifyReply } from 'fastify';
import { Answers } from '../http/answers.js';
import { Public } from '../reader/reader.decorators.js';
import { SessionCookie } from '../session/session-cookie.js';
import type { Visitor } from '../session/sessions.service.js';
import { CurrentVisitor } from '../session/visitor.decorator.js';
import { AccountsService } from './accounts.service.js';

@ApiTags('accounts')
@Controller()
export class AccountsController {
  constructor(
    private readonly accounts: AccountsService,
    private readonly cookie: SessionCookie,
  ) {}

  @Get('registration')
  @Public()
  @Answers(Registration)
  registration() {
    return this.accounts.registration();
  }

  @Post('accounts')
  @Public()
  @Answers(Me, 201)
  async register(
    @Body({ schema: NewAccount }) body: NewAccount,
    @CurrentVisitor() visitor: Visitor,
    @Res({ passthrough: true }) reply: FastifyReply,
  ) {
    const { me, token } = await this.accounts.register(body, visitor);
    this.cookie.write(reply, token);
    return me;
  }
}
