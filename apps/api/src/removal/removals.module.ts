import { Module } from '@nestjs/common';
import { ErasureRepository } from './erasure.repository.js';
import { ErasureService } from './erasure.service.js';
import { RemovalsController } from './removals.controller.js';
import { RemovalsRepository } from './removals.repository.js';

@Module({
  controllers: [RemovalsController],
  providers: [RemovalsRepository, ErasureRepository, ErasureService],
})
export class RemovalsModule {}
