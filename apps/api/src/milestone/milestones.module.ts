import { Module } from '@nestjs/common';
import { GoalsModule } from '../goal/goals.module.js';
import { EvidenceRepository } from './evidence.repository.js';
import { MilestoneActsController } from './milestone-acts.controller.js';
import { MilestoneActsService } from './milestone-acts.service.js';
import { MilestoneCreation } from './milestone-creation.js';
import { MilestoneEventsRepository } from './milestone-events.repository.js';
import { MilestoneLinks } from './milestone-links.js';
import { MilestonesController } from './milestones.controller.js';
import { MilestonesRepository } from './milestones.repository.js';
import { MilestonesService } from './milestones.service.js';

@Module({
  imports: [GoalsModule],
  controllers: [MilestonesController, MilestoneActsController],
  providers: [
    MilestonesService,
    MilestoneActsService,
    MilestoneCreation,
    MilestoneLinks,
    MilestonesRepository,
    MilestoneEventsRepository,
    EvidenceRepository,
  ],
  exports: [MilestoneCreation, MilestonesRepository, MilestoneEventsRepository],
})
export class MilestonesModule {}
