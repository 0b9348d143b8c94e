import { Module } from '@nestjs/common';
import { SessionsModule } from '../session/sessions.module.js';
import { AccountsDataModule } from './accounts-data.module.js';
import { AccountsController } from './accounts.controller.js';
import { AccountsService } from './accounts.service.js';
import { MeController } from './me.controller.js';

@Module({
  imports: [SessionsModule, AccountsDataModule],
  controllers: [AccountsController, MeController],
  providers: [AccountsService],
})
export class AccountsModule {}
