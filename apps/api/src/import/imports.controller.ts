import { Body, Controller, Delete, Get, Param, Post, Put, Query, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { IdParams } from '@ullim/types/identity';
import {
  ImportChoices,
  ImportFilePage,
  ImportFileQuery,
  ImportPage,
  ImportQuery,
  ImportView,
  NewImport,
} from '@ullim/types/import';
import type { FastifyReply } from 'fastify';
import { Answers, AnswersNothing, Creates } from '../http/answers.js';
import { Bytes, TakesBytes } from '../http/bodies.js';
import { answerCreation } from '../http/created.js';
import { IfMatch } from '../http/version.js';
import { CurrentReader } from '../reader/reader.decorators.js';
import type { Reader } from '../reader/reader.js';
import { ImportChoicesService } from './import-choices.service.js';
import { ImportsService } from './imports.service.js';
import { ReceivingService } from './receiving.service.js';

@ApiTags('imports')
@Controller('imports')
export class ImportsController {
  constructor(
    private readonly imports: ImportsService,
    private readonly receiving: ReceivingService,
    private readonly choices: ImportChoicesService,
  ) {}

  @Get()
  @Answers(ImportPage)
  list(@CurrentReader() reader: Reader, @Query({ schema: ImportQuery }) query: ImportQuery) {
    return this.imports.list(reader, query);
  }

  @Post()
  @Creates(ImportView)
  async create(
    @CurrentReader() reader: Reader,
    @Body({ schema: NewImport }) body: NewImport,
    @Res({ passthrough: true }) reply: FastifyReply,
  ) {
    return answerCreation(reply, await this.imports.create(reader, body));
  }

  /** How far it is: ask again while it reads or brings. */
  @Get(':id')
  @Answers(ImportView)
  read(@CurrentReader() reader: Reader, @Param({ schema: IdParams }) { id }: IdParams) {
    return this.imports.read(reader, id);
  }

  @Get(':id/files')
  @Answers(ImportFilePage)
  files(
    @CurrentReader() reader: Reader,
    @Param({ schema: IdParams }) { id }: IdParams,
    @Query({ schema: ImportFileQuery }) query: ImportFileQuery,
  ) {
    return this.imports.files(reader, id, query);
  }

  @Put(':id/package')
  @TakesBytes()
  @Answers(ImportView)
  receive(
    @CurrentReader() reader: Reader,
    @Param({ schema: IdParams }) { id }: IdParams,
    @Bytes() bytes: Bytes,
  ) {
    return this.receiving.receive(reader, id, bytes);
  }

  @Put(':id/choices')
  @Answers(ImportView)
  choose(
    @CurrentReader() reader: Reader,
    @Param({ schema: IdParams }) { id }: IdParams,
    @IfMatch() version: number,
    @Body({ schema: ImportChoices }) choices: ImportChoices,
  ) {
    return this.choices.choose(reader, id, version, choices);
  }

  @Put(':id/start')
  @Answers(ImportView)
  start(
    @CurrentReader() reader: Reader,
    @Param({ schema: IdParams }) { id }: IdParams,
    @IfMatch() version: number,
  ) {
    return this.choices.start(reader, id, version);
  }

  @Put(':id/undo')
  @Answers(ImportView)
  undo(
    @CurrentReader() reader: Reader,
    @Param({ schema: IdParams }) { id }: IdParams,
    @IfMatch() version: number,
  ) {
    return this.imports.undo(reader, id, version);
  }

  @Delete(':id')
  @AnswersNothing()
  async stop(@CurrentReader() reader: Reader, @Param({ schema: IdParams }) { id }: IdParams) {
    await this.imports.stop(reader, id);
  }
}
