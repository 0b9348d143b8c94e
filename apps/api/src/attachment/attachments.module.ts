import { Module } from '@nestjs/common';
import { AttachmentUses } from './attachment-uses.js';
import { AttachmentsController } from './attachments.controller.js';
import { AttachmentsRepository } from './attachments.repository.js';
import { AttachmentsService } from './attachments.service.js';
import { Intake } from './intake/intake.js';
import { OrphansRepository } from './orphans.repository.js';
import { OrphansService } from './orphans.service.js';
import { ReflectionAttachmentsController } from './reflection-attachments.controller.js';

@Module({
  controllers: [AttachmentsController, ReflectionAttachmentsController],
  providers: [
    AttachmentsService,
    AttachmentsRepository,
    AttachmentUses,
    Intake,
    OrphansService,
    OrphansRepository,
  ],
  exports: [AttachmentsService, AttachmentUses, Intake],
})
export class AttachmentsModule {}
