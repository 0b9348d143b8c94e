import { Module } from '@nestjs/common';
import { DraftsController } from './drafts.controller.js';
import { DraftsRepository } from './drafts.repository.js';
import { DraftsService } from './drafts.service.js';
import { ReflectionLinks } from './reflection-links.js';
import { ReflectionsController } from './reflections.controller.js';
import { ReflectionsRepository } from './reflections.repository.js';
import { ReflectionsService } from './reflections.service.js';

@Module({
  controllers: [ReflectionsController, DraftsController],
  providers: [ReflectionsService, ReflectionsRepository, ReflectionLinks, DraftsService, DraftsRepository],
  exports: [ReflectionsService],
})
export class ReflectionsModule {}
