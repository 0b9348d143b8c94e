import { Body, Controller, Delete, Get, Param, Patch, Post, Query, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { IdParams } from '@ullim/types/identity';
import {
  NewStudySession,
  StudySessionChanges,
  StudySessionPage,
  StudySessionQuery,
  StudySessionView,
} from '@ullim/types/study-session';
import type { FastifyReply } from 'fastify';
import { Answers, Creates } from '../http/answers.js';
import { answerCreation } from '../http/created.js';
import { IfMatch } from '../http/version.js';
import { CurrentReader } from '../reader/reader.decorators.js';
import type { Reader } from '../reader/reader.js';
import { StudySessionsService } from './study-sessions.service.js';

@ApiTags('study-sessions')
@Controller('study-sessions')
export class StudySessionsController {
  constructor(private readonly sessions: StudySessionsService) {}

  /** The latest first. */
  @Get()
  @Answers(StudySessionPage)
  page(@CurrentReader() reader: Reader, @Query({ schema: StudySessionQuery }) query: StudySessionQuery) {
    return this.sessions.page(reader, query);
  }

  @Post()
  @Creates(StudySessionView)
  async create(
    @CurrentReader() reader: Reader,
    @Body({ schema: NewStudySession }) body: NewStudySession,
    @Res({ passthrough: true }) reply: FastifyReply,
  ) {
    return answerCreation(reply, await this.sessions.create(reader, body));
  }

  @Get(':id')
  @Answers(StudySessionView)
  read(@CurrentReader() reader: Reader, @Param({ schema: IdParams }) { id }: IdParams) {
    return this.sessions.read(reader, id);
  }

  @Patch(':id')
  @Answers(StudySessionView)
  change(
    @CurrentReader() reader: Reader,
    @Param({ schema: IdParams }) { id }: IdParams,
    @IfMatch() version: number,
    @Body({ schema: StudySessionChanges }) changes: StudySessionChanges,
  ) {
    return this.sessions.change(reader, id, version, changes);
  }

  @Delete(':id')
  @Answers(StudySessionView)
  remove(
    @CurrentReader() reader: Reader,
    @Param({ schema: IdParams }) { id }: IdParams,
    @IfMatch() version: number,
  ) {
    return this.sessions.remove(reader, id, version);
  }

  @Delete(':id/removal')
  @Answers(StudySessionView)
  bringBack(
    @CurrentReader() reader: Reader,
    @Param({ schema: IdParams }) { id }: IdParams,
    @IfMatch() version: number,
  ) {
    return this.sessions.bringBack(reader, id, version);
  }
}
