import { Body, Controller, Delete, Get, Param, Patch, Post, Put, Query, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { IdParams, Order } from '@ullim/types/identity';
import {
  MilestoneChanges,
  MilestonePage,
  MilestoneQuery,
  MilestoneView,
  NewMilestone,
} from '@ullim/types/milestone';
import { MilestoneEventPage, MilestoneEventQuery } from '@ullim/types/milestone-event';
import type { FastifyReply } from 'fastify';
import { Answers, AnswersNothing, Creates } from '../http/answers.js';
import { answerCreation } from '../http/created.js';
import { IfMatch } from '../http/version.js';
import { CurrentReader } from '../reader/reader.decorators.js';
import type { Reader } from '../reader/reader.js';
import { MilestonesService } from './milestones.service.js';

@ApiTags('milestones')
@Controller('milestones')
export class MilestonesController {
  constructor(private readonly milestones: MilestonesService) {}

  /** Those without dates first, as the person arranged them; then the latest in time. */
  @Get()
  @Answers(MilestonePage)
  page(@CurrentReader() reader: Reader, @Query({ schema: MilestoneQuery }) query: MilestoneQuery) {
    return this.milestones.page(reader, query);
  }

  @Post()
  @Creates(MilestoneView)
  async create(
    @CurrentReader() reader: Reader,
    @Body({ schema: NewMilestone }) body: NewMilestone,
    @Res({ passthrough: true }) reply: FastifyReply,
  ) {
    return answerCreation(reply, await this.milestones.create(reader, body));
  }

  /** The order of those without dates. */
  @Put('order')
  @AnswersNothing()
  arrange(@CurrentReader() reader: Reader, @Body({ schema: Order }) order: Order) {
    return this.milestones.arrange(reader, order);
  }

  @Get(':id')
  @Answers(MilestoneView)
  read(@CurrentReader() reader: Reader, @Param({ schema: IdParams }) { id }: IdParams) {
    return this.milestones.read(reader, id);
  }

  @Patch(':id')
  @Answers(MilestoneView)
  change(
    @CurrentReader() reader: Reader,
    @Param({ schema: IdParams }) { id }: IdParams,
    @IfMatch() version: number,
    @Body({ schema: MilestoneChanges }) changes: MilestoneChanges,
  ) {
    return this.milestones.change(reader, id, version, changes);
  }

  @Delete(':id')
  @Answers(MilestoneView)
  remove(
    @CurrentReader() reader: Reader,
    @Param({ schema: IdParams }) { id }: IdParams,
    @IfMatch() version: number,
  ) {
    return this.milestones.remove(reader, id, version);
  }

  @Delete(':id/removal')
  @Answers(MilestoneView)
  bringBack(
    @CurrentReader() reader: Reader,
    @Param({ schema: IdParams }) { id }: IdParams,
    @IfMatch() version: number,
  ) {
    return this.milestones.bringBack(reader, id, version);
  }

  @Get(':id/events')
  @Answers(MilestoneEventPage)
  history(
    @CurrentReader() reader: Reader,
    @Param({ schema: IdParams }) { id }: IdParams,
    @Query({ schema: MilestoneEventQuery }) query: MilestoneEventQuery,
  ) {
    return this.milestones.history(reader, id, query);
  }
}
