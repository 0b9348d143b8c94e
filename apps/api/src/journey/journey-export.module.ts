import { Module } from '@nestjs/common';
import { AccountsDataModule } from '../account/accounts-data.module.js';
import { JourneyExportController } from './journey-export.controller.js';
import { JourneyExportRepository } from './journey-export.repository.js';
import { JourneyExportService } from './journey-export.service.js';

@Module({
  imports: [AccountsDataModule],
  controllers: [JourneyExportController],
  providers: [JourneyExportService, JourneyExportRepository],
})
export class JourneyExportModule {}
