import { Body, Controller, Delete, Get, Param, Patch, Post, Put, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import {
  GoalChanges,
  GoalList,
  GoalView,
  NewGoal,
  NewSpell,
  SpellChanges,
  SpellParams,
} from '@ullim/types/goal';
import { IdParams, Order } from '@ullim/types/identity';
import type { FastifyReply } from 'fastify';
import { Answers, Creates } from '../http/answers.js';
import { answerCreation } from '../http/created.js';
import { IfMatch } from '../http/version.js';
import { CurrentReader } from '../reader/reader.decorators.js';
import type { Reader } from '../reader/reader.js';
import { GoalSpellsService } from './goal-spells.service.js';
import { GoalsService } from './goals.service.js';

@ApiTags('goals')
@Controller('goals')
export class GoalsController {
  constructor(
    private readonly goals: GoalsService,
    private readonly spells: GoalSpellsService,
  ) {}

  @Get()
  @Answers(GoalList)
  list(@CurrentReader() reader: Reader) {
    return this.goals.list(reader);
  }

  @Post()
  @Creates(GoalView)
  async create(
    @CurrentReader() reader: Reader,
    @Body({ schema: NewGoal }) body: NewGoal,
    @Res({ passthrough: true }) reply: FastifyReply,
  ) {
    return answerCreation(reply, await this.goals.create(reader, body));
  }

  @Put('order')
  @Answers(GoalList)
  arrange(@CurrentReader() reader: Reader, @Body({ schema: Order }) order: Order) {
    return this.goals.arrange(reader, order);
  }

  @Get(':id')
  @Answers(GoalView)
  read(@CurrentReader() reader: Reader, @Param({ schema: IdParams }) { id }: IdParams) {
    return this.goals.read(reader, id);
  }

  @Patch(':id')
  @Answers(GoalView)
  change(
    @CurrentReader() reader: Reader,
    @Param({ schema: IdParams }) { id }: IdParams,
    @IfMatch() version: number,
    @Body({ schema: GoalChanges }) changes: GoalChanges,
  ) {
    return this.goals.change(reader, id, version, changes);
  }

  @Delete(':id')
  @Answers(GoalView)
  remove(
    @CurrentReader() reader: Reader,
    @Param({ schema: IdParams }) { id }: IdParams,
    @IfMatch() version: number,
  ) {
    return this.goals.remove(reader, id, version);
  }

  @Delete(':id/removal')
  @Answers(GoalView)
  bringBack(
    @CurrentReader() reader: Reader,
    @Param({ schema: IdParams }) { id }: IdParams,
    @IfMatch() version: number,
  ) {
    return this.goals.bringBack(reader, id, version);
  }

  @Post(':id/spells')
  @Creates(GoalView)
  async turn(
    @CurrentReader() reader: Reader,
    @Param({ schema: IdParams }) { id }: IdParams,
    @IfMatch() version: number,
    @Body({ schema: NewSpell }) spell: NewSpell,
    @Res({ passthrough: true }) reply: FastifyReply,
  ) {
    return answerCreation(reply, await this.spells.turn(reader, id, version, spell));
  }

  @Patch(':id/spells/:spellId')
  @Answers(GoalView)
  mendSpell(
    @CurrentReader() reader: Reader,
    @Param({ schema: SpellParams }) { id, spellId }: SpellParams,
    @IfMatch() version: number,
    @Body({ schema: SpellChanges }) changes: SpellChanges,
  ) {
    return this.spells.mend(reader, id, spellId, version, changes);
  }

  @Delete(':id/spells/:spellId')
  @Answers(GoalView)
  takeBackSpell(
    @CurrentReader() reader: Reader,
    @Param({ schema: SpellParams }) { id, spellId }: SpellParams,
    @IfMatch() version: number,
  ) {
    return this.spells.takeBack(reader, id, spellId, version);
  }
}
