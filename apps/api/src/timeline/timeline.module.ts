import { Module } from '@nestjs/common';
import { TimelineController } from './timeline.controller.js';
import { TimelineRepository } from './timeline.repository.js';

@Module({ controllers: [TimelineController], providers: [TimelineRepository] })
export class TimelineModule {}
