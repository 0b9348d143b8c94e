import { Body, Controller, Delete, Get, Param, Put, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { IdParams } from '@ullim/types/identity';
import { ReflectionView } from '@ullim/types/reflection';
import {
  Restoration,
  RevisionName,
  RevisionPage,
  RevisionParams,
  RevisionQuery,
  RevisionView,
} from '@ullim/types/revision';
import { Answers } from '../http/answers.js';
import { IfMatch } from '../http/version.js';
import { CurrentReader } from '../reader/reader.decorators.js';
import type { Reader } from '../reader/reader.js';
import { ReflectionsService } from './reflections.service.js';
import { RevisionsService } from './revisions.service.js';

@ApiTags('reflections')
@Controller('reflections/:id/revisions')
export class RevisionsController {
  constructor(
    private readonly revisions: RevisionsService,
    private readonly reflections: ReflectionsService,
  ) {}

  @Get()
  @Answers(RevisionPage)
  list(
    @CurrentReader() reader: Reader,
    @Param({ schema: IdParams }) { id }: IdParams,
    @Query({ schema: RevisionQuery }) query: RevisionQuery,
  ) {
    return this.revisions.list(reader, id, query);
  }

  @Get(':revisionId')
  @Answers(RevisionView)
  read(@CurrentReader() reader: Reader, @Param({ schema: RevisionParams }) params: RevisionParams) {
    return this.revisions.read(reader, params);
  }

  @Put(':revisionId/name')
  @Answers(RevisionView)
  call(
    @CurrentReader() reader: Reader,
    @Param({ schema: RevisionParams }) params: RevisionParams,
    @Body({ schema: RevisionName }) { name }: RevisionName,
  ) {
    return this.revisions.call(reader, params, name);
  }

  @Delete(':revisionId/name')
  @Answers(RevisionView)
  takeName(@CurrentReader() reader: Reader, @Param({ schema: RevisionParams }) params: RevisionParams) {
    return this.revisions.call(reader, params, null);
  }

  @Put(':revisionId/restoration')
  @Answers(ReflectionView)
  restore(
    @CurrentReader() reader: Reader,
    @Param({ schema: RevisionParams }) { id, revisionId }: RevisionParams,
    @IfMatch() version: number,
    @Body({ schema: Restoration }) _: Restoration,
  ) {
    return this.reflections.restore(reader, { id, version }, revisionId);
  }
}
