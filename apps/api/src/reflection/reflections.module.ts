import { Module } from '@nestjs/common';
import { AttachmentsModule } from '../attachment/attachments.module.js';
import { DraftsController } from './drafts.controller.js';
import { DraftsRepository } from './drafts.repository.js';
import { DraftsService } from './drafts.service.js';
import { FormerLinksController } from './former-links.controller.js';
import { FormerLinks } from './former-links.js';
import { ReflectionLinks } from './reflection-links.js';
import { ReflectionMentions } from './reflection-mentions.js';
import { ReflectionsController } from './reflections.controller.js';
import { ReflectionsRepository } from './reflections.repository.js';
import { ReflectionsService } from './reflections.service.js';
import { RevisionsController } from './revisions.controller.js';
import { RevisionsRepository } from './revisions.repository.js';
import { RevisionsService } from './revisions.service.js';
import { SurroundingsController } from './surroundings.controller.js';
import { SurroundingsRepository } from './surroundings.repository.js';
import { UnreadMentionsService } from './unread-mentions.service.js';

@Module({
  imports: [AttachmentsModule],
  controllers: [
    ReflectionsController,
    RevisionsController,
    SurroundingsController,
    FormerLinksController,
    DraftsController,
  ],
  providers: [
    ReflectionsService,
    ReflectionsRepository,
    ReflectionLinks,
    ReflectionMentions,
    FormerLinks,
    UnreadMentionsService,
    RevisionsService,
    RevisionsRepository,
    SurroundingsRepository,
    DraftsService,
    DraftsRepository,
  ],
  exports: [ReflectionsService, ReflectionMentions, FormerLinks],
})
export class ReflectionsModule {}
