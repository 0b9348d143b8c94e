import { Body, Controller, Delete, Get, Param, Patch, Post, Query, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { IdParams } from '@ullim/types/identity';
import {
  NewReading,
  ReadingChanges,
  ReadingPage,
  ReadingQuery,
  ReadingView,
} from '@ullim/types/resonance-reading';
import type { FastifyReply } from 'fastify';
import { Answers, Creates } from '../http/answers.js';
import { answerCreation } from '../http/created.js';
import { IfMatch } from '../http/version.js';
import { CurrentReader } from '../reader/reader.decorators.js';
import type { Reader } from '../reader/reader.js';
import { ReadingsService } from './readings.service.js';

@ApiTags('resonance-readings')
@Controller('resonance-readings')
export class ReadingsController {
  constructor(private readonly readings: ReadingsService) {}

  /** The latest first. The curve between them is drawn by whoever reads them. */
  @Get()
  @Answers(ReadingPage)
  page(@CurrentReader() reader: Reader, @Query({ schema: ReadingQuery }) query: ReadingQuery) {
    return this.readings.page(reader, query);
  }

  @Post()
  @Creates(ReadingView)
  async create(
    @CurrentReader() reader: Reader,
    @Body({ schema: NewReading }) body: NewReading,
    @Res({ passthrough: true }) reply: FastifyReply,
  ) {
    return answerCreation(reply, await this.readings.create(reader, body));
  }

  @Get(':id')
  @Answers(ReadingView)
  read(@CurrentReader() reader: Reader, @Param({ schema: IdParams }) { id }: IdParams) {
    return this.readings.read(reader, id);
  }

  @Patch(':id')
  @Answers(ReadingView)
  change(
    @CurrentReader() reader: Reader,
    @Param({ schema: IdParams }) { id }: IdParams,
    @IfMatch() version: number,
    @Body({ schema: ReadingChanges }) changes: ReadingChanges,
  ) {
    return this.readings.change(reader, id, version, changes);
  }

  @Delete(':id')
  @Answers(ReadingView)
  remove(
    @CurrentReader() reader: Reader,
    @Param({ schema: IdParams }) { id }: IdParams,
    @IfMatch() version: number,
  ) {
    return this.readings.remove(reader, id, version);
  }

  @Delete(':id/removal')
  @Answers(ReadingView)
  bringBack(
    @CurrentReader() reader: Reader,
    @Param({ schema: IdParams }) { id }: IdParams,
    @IfMatch() version: number,
  ) {
    return this.readings.bringBack(reader, id, version);
  }
}
