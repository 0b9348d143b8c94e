import { Body, Controller, Delete, Get, Param, Patch, Post, Query, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { IdParams } from '@ullim/types/identity';
import {
  NewReflection,
  ReflectionChanges,
  ReflectionPage,
  ReflectionQuery,
  ReflectionView,
} from '@ullim/types/reflection';
import type { FastifyReply } from 'fastify';
import { Answers, Creates } from '../http/answers.js';
import { answerCreation } from '../http/created.js';
import { IfMatch } from '../http/version.js';
import { CurrentReader } from '../reader/reader.decorators.js';
import type { Reader } from '../reader/reader.js';
import { ReflectionsService } from './reflections.service.js';

@ApiTags('reflections')
@Controller('reflections')
export class ReflectionsController {
  constructor(private readonly reflections: ReflectionsService) {}

  @Get()
  @Answers(ReflectionPage)
  list(@CurrentReader() reader: Reader, @Query({ schema: ReflectionQuery }) query: ReflectionQuery) {
    return this.reflections.list(reader, query);
  }

  @Post()
  @Creates(ReflectionView)
  async create(
    @CurrentReader() reader: Reader,
    @Body({ schema: NewReflection }) body: NewReflection,
    @Res({ passthrough: true }) reply: FastifyReply,
  ) {
    return answerCreation(reply, await this.reflections.create(reader, body));
  }

  @Get(':id')
  @Answers(ReflectionView)
  read(@CurrentReader() reader: Reader, @Param({ schema: IdParams }) { id }: IdParams) {
    return this.reflections.read(reader, id);
  }

  @Patch(':id')
  @Answers(ReflectionView)
  keep(
    @CurrentReader() reader: Reader,
    @Param({ schema: IdParams }) { id }: IdParams,
    @IfMatch() version: number,
    @Body({ schema: ReflectionChanges }) changes: ReflectionChanges,
  ) {
    return this.reflections.keep(reader, id, version, changes);
  }

  @Delete(':id')
  @Answers(ReflectionView)
  remove(
    @CurrentReader() reader: Reader,
    @Param({ schema: IdParams }) { id }: IdParams,
    @IfMatch() version: number,
  ) {
    return this.reflections.remove(reader, id, version);
  }

  @Delete(':id/removal')
  @Answers(ReflectionView)
  bringBack(
    @CurrentReader() reader: Reader,
    @Param({ schema: IdParams }) { id }: IdParams,
    @IfMatch() version: number,
  ) {
    return this.reflections.bringBack(reader, id, version);
  }
}
