import { Module } from '@nestjs/common';
import { AttachmentsModule } from '../attachment/attachments.module.js';
import { GoalsModule } from '../goal/goals.module.js';
import { ReflectionsModule } from '../reflection/reflections.module.js';
import { Packages } from './archive/packages.js';
import { Addresses } from './bringing/addresses.js';
import { Attaching } from './bringing/attaching.js';
import { BringingRepository } from './bringing/bringing.repository.js';
import { BringingService } from './bringing/bringing.service.js';
import { OtherBringing } from './bringing/other-bringing.js';
import { PostBringing } from './bringing/post-bringing.js';
import { ReflectionsAgain } from './bringing/reflections-again.js';
import { ReflectionsInBulk } from './bringing/reflections-in-bulk.js';
import { SourceFilesRepository } from './bringing/source-files.repository.js';
import { ChoicesRepository } from './choices.repository.js';
import { ImportChoicesService } from './import-choices.service.js';
import { ImportsController } from './imports.controller.js';
import { ImportsRepository } from './imports.repository.js';
import { ImportsService } from './imports.service.js';
import { AttachedHere } from './known/attached-here.js';
import { KnownPosts } from './known/known-posts.js';
import { KnownSources } from './known/known-sources.js';
import { WrittenHere } from './known/written-here.js';
import { Expecting } from './reading/expecting.js';
import { KnownFolder } from './reading/known-folder.js';
import { ReadingRepository } from './reading/reading.repository.js';
import { ReadingService } from './reading/reading.service.js';
import { ReceivingService } from './receiving.service.js';
import { Endings } from './runner/endings.js';
import { ImportRunner } from './runner/import-runner.js';
import { UndoingRepository } from './undoing.repository.js';
import { ImportLeases } from './work/leases.js';

@Module({
  imports: [GoalsModule, ReflectionsModule, AttachmentsModule],
  controllers: [ImportsController],
  providers: [
    ImportsService,
    ImportsRepository,
    ReceivingService,
    Packages,
    ImportChoicesService,
    ChoicesRepository,
    UndoingRepository,
    ImportRunner,
    ImportLeases,
    Endings,
    ReadingService,
    KnownFolder,
    ReadingRepository,
    BringingService,
    BringingRepository,
    PostBringing,
    OtherBringing,
    Attaching,
    Addresses,
    KnownSources,
    KnownPosts,
    WrittenHere,
    AttachedHere,
    Expecting,
    ReflectionsInBulk,
    ReflectionsAgain,
    SourceFilesRepository,
  ],
})
export class ImportsModule {}
