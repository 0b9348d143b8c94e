import { Module } from '@nestjs/common';
import { AccountsRepository } from '../account/accounts.repository.js';
import { SessionCookie } from './session-cookie.js';
import { SessionsController } from './sessions.controller.js';
import { SessionsRepository } from './sessions.repository.js';
import { SessionsService } from './sessions.service.js';
import { SignInLimit } from './sign-in-limit.js';

@Module({
  controllers: [SessionsController],
  providers: [SessionsService, SessionsRepository, SessionCookie, SignInLimit, AccountsRepository],
  exports: [SessionsService, SessionsRepository, SessionCookie, AccountsRepository],
})
export class SessionsModule {}
