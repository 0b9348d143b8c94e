import { Module } from '@nestjs/common';
import { GoalSpellsService } from './goal-spells.service.js';
import { GoalsController } from './goals.controller.js';
import { GoalsRepository } from './goals.repository.js';
import { GoalsService } from './goals.service.js';

@Module({
  controllers: [GoalsController],
  providers: [GoalsService, GoalSpellsService, GoalsRepository],
  exports: [GoalsService, GoalsRepository],
})
export class GoalsModule {}
