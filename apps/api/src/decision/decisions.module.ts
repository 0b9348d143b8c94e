import { Module } from '@nestjs/common';
import { GoalsModule } from '../goal/goals.module.js';
import { DecisionActsController } from './decision-acts.controller.js';
import { DecisionActsService } from './decision-acts.service.js';
import { DecisionParts } from './decision-parts.js';
import { DecisionThoughtsService } from './decision-thoughts.service.js';
import { DecisionsController } from './decisions.controller.js';
import { DecisionsRepository } from './decisions.repository.js';
import { DecisionsService } from './decisions.service.js';

@Module({
  imports: [GoalsModule],
  controllers: [DecisionsController, DecisionActsController],
  providers: [
    DecisionsService,
    DecisionActsService,
    DecisionThoughtsService,
    DecisionsRepository,
    DecisionParts,
  ],
})
export class DecisionsModule {}
