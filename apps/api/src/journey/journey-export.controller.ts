import { Controller, Get, StreamableFile } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { JourneyExport } from '@ullim/types/journey';
import { Answers } from '../http/answers.js';
import { CurrentReader } from '../reader/reader.decorators.js';
import type { Reader } from '../reader/reader.js';
import { JourneyExportService } from './journey-export.service.js';

@ApiTags('journey')
@Controller('journey/export')
export class JourneyExportController {
  constructor(private readonly exports: JourneyExportService) {}

  /** A file to keep, named after the person and the day. */
  @Get()
  @Answers(JourneyExport)
  async download(@CurrentReader() reader: Reader): Promise<StreamableFile> {
    const { learned: account, file, bytes } = await this.exports.fileOf(reader);
    return new StreamableFile(file.createReadStream(), {
      type: 'application/json; charset=utf-8',
      length: bytes,
      disposition: `attachment; filename="ullim-${account.handle}-${account.today}.json"`,
    });
  }
}
