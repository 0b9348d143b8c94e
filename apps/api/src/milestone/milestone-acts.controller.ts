import { Body, Controller, Delete, Param, Put } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { IdParams } from '@ullim/types/identity';
import {
  Amount,
  Beginning,
  Completion,
  MilestoneView,
  Reopening,
  SettingAside,
} from '@ullim/types/milestone';
import { Answers } from '../http/answers.js';
import { IfMatch } from '../http/version.js';
import { CurrentReader } from '../reader/reader.decorators.js';
import type { Reader } from '../reader/reader.js';
import { MilestoneActsService } from './milestone-acts.service.js';

/** PUT does the act, DELETE takes it back. */
@ApiTags('milestones')
@Controller('milestones/:id')
export class MilestoneActsController {
  constructor(private readonly acts: MilestoneActsService) {}

  @Put('beginning')
  @Answers(MilestoneView)
  begin(
    @CurrentReader() reader: Reader,
    @Param({ schema: IdParams }) { id }: IdParams,
    @IfMatch() version: number,
    @Body({ schema: Beginning }) beginning: Beginning,
  ) {
    return this.acts.begin(reader, id, version, beginning);
  }

  @Delete('beginning')
  @Answers(MilestoneView)
  takeBackBeginning(
    @CurrentReader() reader: Reader,
    @Param({ schema: IdParams }) { id }: IdParams,
    @IfMatch() version: number,
  ) {
    return this.acts.takeBack(reader, id, version, 'beginning');
  }

  @Put('completion')
  @Answers(MilestoneView)
  complete(
    @CurrentReader() reader: Reader,
    @Param({ schema: IdParams }) { id }: IdParams,
    @IfMatch() version: number,
    @Body({ schema: Completion }) completion: Completion,
  ) {
    return this.acts.complete(reader, id, version, completion);
  }

  @Delete('completion')
  @Answers(MilestoneView)
  takeBackCompletion(
    @CurrentReader() reader: Reader,
    @Param({ schema: IdParams }) { id }: IdParams,
    @IfMatch() version: number,
  ) {
    return this.acts.takeBack(reader, id, version, 'completion');
  }

  @Put('setting-aside')
  @Answers(MilestoneView)
  setAside(
    @CurrentReader() reader: Reader,
    @Param({ schema: IdParams }) { id }: IdParams,
    @IfMatch() version: number,
    @Body({ schema: SettingAside }) settingAside: SettingAside,
  ) {
    return this.acts.setAside(reader, id, version, settingAside);
  }

  @Delete('setting-aside')
  @Answers(MilestoneView)
  takeBackSettingAside(
    @CurrentReader() reader: Reader,
    @Param({ schema: IdParams }) { id }: IdParams,
    @IfMatch() version: number,
  ) {
    return this.acts.takeBack(reader, id, version, 'setting-aside');
  }

  @Put('reopening')
  @Answers(MilestoneView)
  reopen(
    @CurrentReader() reader: Reader,
    @Param({ schema: IdParams }) { id }: IdParams,
    @IfMatch() version: number,
    @Body({ schema: Reopening }) _: Reopening,
  ) {
    return this.acts.reopen(reader, id, version);
  }

  @Delete('reopening')
  @Answers(MilestoneView)
  takeBackReopening(
    @CurrentReader() reader: Reader,
    @Param({ schema: IdParams }) { id }: IdParams,
    @IfMatch() version: number,
  ) {
    return this.acts.takeBack(reader, id, version, 'reopening');
  }

  @Put('amount')
  @Answers(MilestoneView)
  moveAmount(
    @CurrentReader() reader: Reader,
    @Param({ schema: IdParams }) { id }: IdParams,
    @IfMatch() version: number,
    @Body({ schema: Amount }) amount: Amount,
  ) {
    return this.acts.moveAmount(reader, id, version, amount);
  }
}
