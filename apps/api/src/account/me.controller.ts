import { Body, Controller, Get, Patch, Put } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { AccountChanges, Me, PasswordChange } from '@ullim/types/account';
import { Answers, AnswersNothing } from '../http/answers.js';
import { IfMatch } from '../http/version.js';
import { CurrentReader, CurrentSignIn } from '../reader/reader.decorators.js';
import type { Reader, SignedIn } from '../reader/reader.js';
import type { Visitor } from '../session/sessions.service.js';
import { CurrentVisitor } from '../session/visitor.decorator.js';
import { AccountsService } from './accounts.service.js';

@ApiTags('accounts')
@Controller('me')
export class MeController {
  constructor(private readonly accounts: AccountsService) {}

  @Get()
  @Answers(Me)
  read(@CurrentReader() reader: Reader) {
    return this.accounts.me(reader);
  }

  @Patch()
  @Answers(Me)
  change(
    @CurrentReader() reader: Reader,
    @IfMatch() version: number,
    @Body({ schema: AccountChanges }) changes: AccountChanges,
  ) {
    return this.accounts.change(reader, version, changes);
  }

  @Put('password')
  @AnswersNothing()
  async changePassword(
    @CurrentSignIn() signedIn: SignedIn,
    @Body({ schema: PasswordChange }) body: PasswordChange,
    @CurrentVisitor() visitor: Visitor,
  ) {
    await this.accounts.changePassword(signedIn, body, visitor);
  }
}
