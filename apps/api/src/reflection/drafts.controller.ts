import { Body, Controller, Delete, Get, Param, Put } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { IdParams } from '@ullim/types/identity';
import { DraftList, DraftParams, DraftText, DraftView } from '@ullim/types/reflection';
import { Answers, AnswersNothing } from '../http/answers.js';
import { CurrentReader } from '../reader/reader.decorators.js';
import type { Reader } from '../reader/reader.js';
import { DraftsService } from './drafts.service.js';

@ApiTags('reflections')
@Controller('reflections/:id/drafts')
export class DraftsController {
  constructor(private readonly drafts: DraftsService) {}

  @Get()
  @Answers(DraftList)
  list(@CurrentReader() reader: Reader, @Param({ schema: IdParams }) { id }: IdParams) {
    return this.drafts.list(reader, id);
  }

  @Put(':desk')
  @Answers(DraftView)
  save(
    @CurrentReader() reader: Reader,
    @Param({ schema: DraftParams }) params: DraftParams,
    @Body({ schema: DraftText }) body: DraftText,
  ) {
    return this.drafts.save(reader, params, body);
  }

  @Delete(':desk')
  @AnswersNothing()
  async drop(@CurrentReader() reader: Reader, @Param({ schema: DraftParams }) params: DraftParams) {
    await this.drafts.drop(reader, params);
  }
}
