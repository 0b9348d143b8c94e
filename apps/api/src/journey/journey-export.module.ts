import { Module } from '@nestjs/common';
import { SessionsModule } from '../session/sessions.module.js';
import { JourneyExportController } from './journey-export.controller.js';
import { JourneyExportRepository } from './journey-export.repository.js';

@Module({
  imports: [SessionsModule],
  controllers: [JourneyExportController],
  providers: [JourneyExportRepository],
})
export class JourneyExportModule {}
