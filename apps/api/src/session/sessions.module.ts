import { Module } from '@nestjs/common';
import { AccountsDataModule } from '../account/accounts-data.module.js';
import { AttemptLimit } from './attempt-limit.js';
import { SessionCookie } from './session-cookie.js';
import { SessionsController } from './sessions.controller.js';
import { SessionsRepository } from './sessions.repository.js';
import { SessionsService } from './sessions.service.js';

@Module({
  imports: [AccountsDataModule],
  controllers: [SessionsController],
  providers: [SessionsService, SessionsRepository, SessionCookie, AttemptLimit],
  exports: [SessionsService, SessionsRepository, SessionCookie, AttemptLimit],
})
export class SessionsModule {}
