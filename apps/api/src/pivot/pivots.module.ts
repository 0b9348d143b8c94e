import { Module } from '@nestjs/common';
import { DecisionsModule } from '../decision/decisions.module.js';
import { GoalsModule } from '../goal/goals.module.js';
import { ReflectionsModule } from '../reflection/reflections.module.js';
import { PivotFit } from './pivot-fit.js';
import { PivotLinks } from './pivot-links.js';
import { PivotSpells } from './pivot-spells.js';
import { PivotsController } from './pivots.controller.js';
import { PivotsRepository } from './pivots.repository.js';
import { PivotsService } from './pivots.service.js';

@Module({
  imports: [GoalsModule, DecisionsModule, ReflectionsModule],
  controllers: [PivotsController],
  providers: [PivotsService, PivotsRepository, PivotFit, PivotLinks, PivotSpells],
})
export class PivotsModule {}
