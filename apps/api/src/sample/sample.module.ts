import { Module } from '@nestjs/common';
import { AccountsDataModule } from '../account/accounts-data.module.js';
import { GoalsModule } from '../goal/goals.module.js';
import { MilestonesModule } from '../milestone/milestones.module.js';
import { ReflectionsModule } from '../reflection/reflections.module.js';
import { ReviewsModule } from '../review/reviews.module.js';
import { SampleController } from './sample.controller.js';
import { SampleRepository } from './sample.repository.js';
import { SampleService } from './sample.service.js';
import { SampleTurnsWriter } from './sample-turns-writer.js';
import { SampleWriter } from './sample-writer.js';

@Module({
  imports: [AccountsDataModule, GoalsModule, MilestonesModule, ReflectionsModule, ReviewsModule],
  controllers: [SampleController],
  providers: [SampleService, SampleRepository, SampleWriter, SampleTurnsWriter],
})
export class SampleModule {}
