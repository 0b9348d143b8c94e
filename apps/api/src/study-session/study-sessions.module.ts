import { Module } from '@nestjs/common';
import { StudyBatchesController } from './study-batches.controller.js';
import { StudyBatchesService } from './study-batches.service.js';
import { StudyCreation } from './study-creation.js';
import { StudySessionsController } from './study-sessions.controller.js';
import { StudySessionsRepository } from './study-sessions.repository.js';
import { StudySessionsService } from './study-sessions.service.js';
import { StudySubjects } from './study-subjects.js';

@Module({
  controllers: [StudySessionsController, StudyBatchesController],
  providers: [
    StudySessionsService,
    StudyBatchesService,
    StudyCreation,
    StudySubjects,
    StudySessionsRepository,
  ],
})
export class StudySessionsModule {}
