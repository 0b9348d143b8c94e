import { type DynamicModule, Module } from '@nestjs/common';
import { APP_FILTER, APP_GUARD, APP_INTERCEPTOR, APP_PIPE } from '@nestjs/core';
import { AccountsModule } from './account/accounts.module.js';
import type { AppOptions } from './app-options.js';
import { AttachmentsModule } from './attachment/attachments.module.js';
import { FoundationModule } from './foundation.module.js';
import { DatabaseModule } from './database/database.module.js';
import { DecisionsModule } from './decision/decisions.module.js';
import { GoalsModule } from './goal/goals.module.js';
import { HealthController } from './health/health.controller.js';
import { EtagInterceptor } from './http/etag.interceptor.js';
import { InputPipe } from './http/input.pipe.js';
import { ImportsModule } from './import/imports.module.js';
import { JekyllFolderModule } from './jekyll/jekyll-folder.module.js';
import { JourneyExportModule } from './journey/journey-export.module.js';
import { JourneyChangesModule } from './change/journey-changes.module.js';
import { MilestonesModule } from './milestone/milestones.module.js';
import { PivotsModule } from './pivot/pivots.module.js';
import { ProblemFilter } from './problem/problem.filter.js';
import { OriginGuard } from './reader/origin.guard.js';
import { ReaderGuard } from './reader/reader.guard.js';
import { ReflectionsModule } from './reflection/reflections.module.js';
import { RemovalsModule } from './removal/removals.module.js';
import { ReviewsModule } from './review/reviews.module.js';
import { ResonanceModule } from './resonance/resonance.module.js';
import { SampleModule } from './sample/sample.module.js';
import { SessionsModule } from './session/sessions.module.js';
import { StoreModule } from './store/store.module.js';
import { StudySessionsModule } from './study-session/study-sessions.module.js';
import { TimelineModule } from './timeline/timeline.module.js';

@Module({})
export class AppModule {
  static with(options: AppOptions): DynamicModule {
    return {
      module: AppModule,
      imports: [
        FoundationModule.with(options),
        DatabaseModule.on(options.databaseUrl),
        StoreModule,
        JourneyChangesModule,
        SessionsModule,
        AccountsModule,
        GoalsModule,
        SampleModule,
        MilestonesModule,
        ReflectionsModule,
        AttachmentsModule,
        DecisionsModule,
        PivotsModule,
        StudySessionsModule,
        ResonanceModule,
        ReviewsModule,
        TimelineModule,
        RemovalsModule,
        JourneyExportModule,
        ImportsModule,
        JekyllFolderModule,
      ],
      controllers: [HealthController],
      providers: [
        { provide: APP_FILTER, useClass: ProblemFilter },
        { provide: APP_PIPE, useClass: InputPipe },
        { provide: APP_GUARD, useClass: OriginGuard },
        { provide: APP_GUARD, useClass: ReaderGuard },
        { provide: APP_INTERCEPTOR, useClass: EtagInterceptor },
      ],
    };
  }
}
