import { Body, Controller, Delete, Get, Param, Patch, Post, Query, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import {
  DecisionChanges,
  DecisionPage,
  DecisionQuery,
  DecisionView,
  NewDecision,
} from '@ullim/types/decision';
import { IdParams } from '@ullim/types/identity';
import type { FastifyReply } from 'fastify';
import { Answers, Creates } from '../http/answers.js';
import { answerCreation } from '../http/created.js';
import { IfMatch } from '../http/version.js';
import { CurrentReader } from '../reader/reader.decorators.js';
import type { Reader } from '../reader/reader.js';
import { DecisionsService } from './decisions.service.js';

@ApiTags('decisions')
@Controller('decisions')
export class DecisionsController {
  constructor(private readonly decisions: DecisionsService) {}

  @Get()
  @Answers(DecisionPage)
  list(@CurrentReader() reader: Reader, @Query({ schema: DecisionQuery }) query: DecisionQuery) {
    return this.decisions.list(reader, query);
  }

  @Post()
  @Creates(DecisionView)
  async create(
    @CurrentReader() reader: Reader,
    @Body({ schema: NewDecision }) body: NewDecision,
    @Res({ passthrough: true }) reply: FastifyReply,
  ) {
    return answerCreation(reply, await this.decisions.create(reader, body));
  }

  @Get(':id')
  @Answers(DecisionView)
  read(@CurrentReader() reader: Reader, @Param({ schema: IdParams }) { id }: IdParams) {
    return this.decisions.read(reader, id);
  }

  @Patch(':id')
  @Answers(DecisionView)
  change(
    @CurrentReader() reader: Reader,
    @Param({ schema: IdParams }) { id }: IdParams,
    @IfMatch() version: number,
    @Body({ schema: DecisionChanges }) changes: DecisionChanges,
  ) {
    return this.decisions.change(reader, id, version, changes);
  }

  @Delete(':id')
  @Answers(DecisionView)
  remove(
    @CurrentReader() reader: Reader,
    @Param({ schema: IdParams }) { id }: IdParams,
    @IfMatch() version: number,
  ) {
    return this.decisions.remove(reader, id, version);
  }

  @Delete(':id/removal')
  @Answers(DecisionView)
  bringBack(
    @CurrentReader() reader: Reader,
    @Param({ schema: IdParams }) { id }: IdParams,
    @IfMatch() version: number,
  ) {
    return this.decisions.bringBack(reader, id, version);
  }
}
