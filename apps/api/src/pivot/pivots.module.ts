import { Module } from '@nestjs/common';
import { GoalsModule } from '../goal/goals.module.js';
import { PivotFit } from './pivot-fit.js';
import { PivotSpells } from './pivot-spells.js';
import { PivotsController } from './pivots.controller.js';
import { PivotsRepository } from './pivots.repository.js';
import { PivotsService } from './pivots.service.js';

@Module({
  imports: [GoalsModule],
  controllers: [PivotsController],
  providers: [PivotsService, PivotsRepository, PivotFit, PivotSpells],
})
export class PivotsModule {}
