import { Module } from '@nestjs/common';
import { GoalsModule } from '../goal/goals.module.js';
import { ReadingsController } from './readings.controller.js';
import { ReadingsRepository } from './readings.repository.js';
import { ReadingsService } from './readings.service.js';

@Module({
  imports: [GoalsModule],
  controllers: [ReadingsController],
  providers: [ReadingsService, ReadingsRepository],
})
export class ResonanceModule {}
