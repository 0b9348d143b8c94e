import { Body, Controller, Delete, Param, Post, Put, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import {
  DecisionView,
  NewChoice,
  NewOutcome,
  NewThought,
  OptionGoal,
  OptionParams,
  Postponement,
  ThoughtParams,
} from '@ullim/types/decision';
import { IdParams } from '@ullim/types/identity';
import type { FastifyReply } from 'fastify';
import { Answers, Creates } from '../http/answers.js';
import { answerCreation } from '../http/created.js';
import { IfMatch } from '../http/version.js';
import { CurrentReader } from '../reader/reader.decorators.js';
import type { Reader } from '../reader/reader.js';
import { DecisionActsService } from './decision-acts.service.js';
import { DecisionThoughtsService } from './decision-thoughts.service.js';

/** PUT does the act, DELETE takes it back. */
@ApiTags('decisions')
@Controller('decisions/:id')
export class DecisionActsController {
  constructor(
    private readonly acts: DecisionActsService,
    private readonly thoughts: DecisionThoughtsService,
  ) {}

  @Put('choice')
  @Answers(DecisionView)
  decide(
    @CurrentReader() reader: Reader,
    @Param({ schema: IdParams }) { id }: IdParams,
    @IfMatch() version: number,
    @Body({ schema: NewChoice }) choice: NewChoice,
  ) {
    return this.acts.decide(reader, id, version, choice);
  }

  @Delete('choice')
  @Answers(DecisionView)
  takeBackChoice(
    @CurrentReader() reader: Reader,
    @Param({ schema: IdParams }) { id }: IdParams,
    @IfMatch() version: number,
  ) {
    return this.acts.takeBackChoice(reader, id, version);
  }

  @Put('postponement')
  @Answers(DecisionView)
  postpone(
    @CurrentReader() reader: Reader,
    @Param({ schema: IdParams }) { id }: IdParams,
    @IfMatch() version: number,
    @Body({ schema: Postponement }) postponement: Postponement,
  ) {
    return this.acts.postpone(reader, id, version, postponement);
  }

  @Delete('postponement')
  @Answers(DecisionView)
  takeBackPostponement(
    @CurrentReader() reader: Reader,
    @Param({ schema: IdParams }) { id }: IdParams,
    @IfMatch() version: number,
  ) {
    return this.acts.takeBackPostponement(reader, id, version);
  }

  @Put('outcome')
  @Answers(DecisionView)
  lookBack(
    @CurrentReader() reader: Reader,
    @Param({ schema: IdParams }) { id }: IdParams,
    @IfMatch() version: number,
    @Body({ schema: NewOutcome }) outcome: NewOutcome,
  ) {
    return this.acts.lookBack(reader, id, version, outcome);
  }

  @Delete('outcome')
  @Answers(DecisionView)
  takeBackOutcome(
    @CurrentReader() reader: Reader,
    @Param({ schema: IdParams }) { id }: IdParams,
    @IfMatch() version: number,
  ) {
    return this.acts.takeBackOutcome(reader, id, version);
  }

  @Post('thoughts')
  @Creates(DecisionView)
  async addThought(
    @CurrentReader() reader: Reader,
    @Param({ schema: IdParams }) { id }: IdParams,
    @IfMatch() version: number,
    @Body({ schema: NewThought }) thought: NewThought,
    @Res({ passthrough: true }) reply: FastifyReply,
  ) {
    return answerCreation(reply, await this.thoughts.add(reader, id, version, thought));
  }

  @Delete('thoughts/:thoughtId')
  @Answers(DecisionView)
  takeAwayThought(
    @CurrentReader() reader: Reader,
    @Param({ schema: ThoughtParams }) thought: ThoughtParams,
    @IfMatch() version: number,
  ) {
    return this.thoughts.takeAway(reader, thought, version);
  }

  @Put('options/:optionId/goal')
  @Answers(DecisionView)
  lead(
    @CurrentReader() reader: Reader,
    @Param({ schema: OptionParams }) option: OptionParams,
    @IfMatch() version: number,
    @Body({ schema: OptionGoal }) goal: OptionGoal,
  ) {
    return this.acts.lead(reader, option, version, goal);
  }
}
