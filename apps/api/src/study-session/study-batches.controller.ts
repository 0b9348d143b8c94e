import { Body, Controller, Delete, Param, Post, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { IdParams } from '@ullim/types/identity';
import { NewStudyBatch, StudyBatchView } from '@ullim/types/study-session';
import type { FastifyReply } from 'fastify';
import { Answers, Creates } from '../http/answers.js';
import { answerCreation } from '../http/created.js';
import { CurrentReader } from '../reader/reader.decorators.js';
import type { Reader } from '../reader/reader.js';
import { StudyBatchesService } from './study-batches.service.js';

/** A batch has no version of its own: what was changed since is left as it is. */
@ApiTags('study-sessions')
@Controller('study-batches')
export class StudyBatchesController {
  constructor(private readonly batches: StudyBatchesService) {}

  @Post()
  @Creates(StudyBatchView)
  async create(
    @CurrentReader() reader: Reader,
    @Body({ schema: NewStudyBatch }) body: NewStudyBatch,
    @Res({ passthrough: true }) reply: FastifyReply,
  ) {
    return answerCreation(reply, await this.batches.create(reader, body));
  }

  /** Answers what was removed. */
  @Delete(':id')
  @Answers(StudyBatchView)
  remove(@CurrentReader() reader: Reader, @Param({ schema: IdParams }) { id }: IdParams) {
    return this.batches.remove(reader, id);
  }

  /** Answers what came back. */
  @Delete(':id/removal')
  @Answers(StudyBatchView)
  bringBack(@CurrentReader() reader: Reader, @Param({ schema: IdParams }) { id }: IdParams) {
    return this.batches.bringBack(reader, id);
  }
}
