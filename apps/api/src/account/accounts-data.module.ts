import { Module } from '@nestjs/common';
import { AccountsRepository } from './accounts.repository.js';

/** The stored accounts, for features that ask about their owner without registering anyone. */
@Module({ providers: [AccountsRepository], exports: [AccountsRepository] })
export class AccountsDataModule {}
