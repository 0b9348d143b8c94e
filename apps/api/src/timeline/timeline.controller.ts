import { Controller, Get } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { TimelineView } from '@ullim/types/timeline';
import { Answers } from '../http/answers.js';
import { CurrentSignIn } from '../reader/reader.decorators.js';
import type { SignedIn } from '../reader/reader.js';
import { TimelineRepository } from './timeline.repository.js';

@ApiTags('timeline')
@Controller('timeline')
export class TimelineController {
  constructor(private readonly timeline: TimelineRepository) {}

  @Get()
  @Answers(TimelineView)
  async whole(@CurrentSignIn() { reader, today, calendar }: SignedIn): Promise<TimelineView> {
    return { today, calendar, ...(await this.timeline.whole(reader)) };
  }
}
