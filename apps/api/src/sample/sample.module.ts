import { Module } from '@nestjs/common';
import { AccountsRepository } from '../account/accounts.repository.js';
import { GoalsModule } from '../goal/goals.module.js';
import { MilestonesModule } from '../milestone/milestones.module.js';
import { SampleController } from './sample.controller.js';
import { SampleRepository } from './sample.repository.js';
import { SampleService } from './sample.service.js';
import { SampleWriter } from './sample-writer.js';

@Module({
  imports: [GoalsModule, MilestonesModule],
  controllers: [SampleController],
  providers: [SampleService, SampleRepository, SampleWriter, AccountsRepository],
})
export class SampleModule {}
