import { Body, Controller, Delete, Get, Param, Patch, Post, Query, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { IdParams } from '@ullim/types/identity';
import { NewPivot, PivotChanges, PivotPage, PivotQuery, PivotView } from '@ullim/types/pivot';
import type { FastifyReply } from 'fastify';
import { Answers, Creates } from '../http/answers.js';
import { answerCreation } from '../http/created.js';
import { IfMatch } from '../http/version.js';
import { CurrentReader } from '../reader/reader.decorators.js';
import type { Reader } from '../reader/reader.js';
import { PivotsService } from './pivots.service.js';

@ApiTags('pivots')
@Controller('pivots')
export class PivotsController {
  constructor(private readonly pivots: PivotsService) {}

  @Get()
  @Answers(PivotPage)
  list(@CurrentReader() reader: Reader, @Query({ schema: PivotQuery }) query: PivotQuery) {
    return this.pivots.list(reader, query);
  }

  @Post()
  @Creates(PivotView)
  async create(
    @CurrentReader() reader: Reader,
    @Body({ schema: NewPivot }) body: NewPivot,
    @Res({ passthrough: true }) reply: FastifyReply,
  ) {
    return answerCreation(reply, await this.pivots.create(reader, body));
  }

  @Get(':id')
  @Answers(PivotView)
  read(@CurrentReader() reader: Reader, @Param({ schema: IdParams }) { id }: IdParams) {
    return this.pivots.read(reader, id);
  }

  @Patch(':id')
  @Answers(PivotView)
  change(
    @CurrentReader() reader: Reader,
    @Param({ schema: IdParams }) { id }: IdParams,
    @IfMatch() version: number,
    @Body({ schema: PivotChanges }) changes: PivotChanges,
  ) {
    return this.pivots.change(reader, id, version, changes);
  }

  @Delete(':id')
  @Answers(PivotView)
  undo(
    @CurrentReader() reader: Reader,
    @Param({ schema: IdParams }) { id }: IdParams,
    @IfMatch() version: number,
  ) {
    return this.pivots.undo(reader, id, version);
  }

  @Delete(':id/removal')
  @Answers(PivotView)
  makeAgain(
    @CurrentReader() reader: Reader,
    @Param({ schema: IdParams }) { id }: IdParams,
    @IfMatch() version: number,
  ) {
    return this.pivots.makeAgain(reader, id, version);
  }
}
