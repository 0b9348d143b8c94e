import { Readable } from 'node:stream';
import { Controller, Get, StreamableFile } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { JourneyExport } from '@ullim/types/journey';
import { Answers } from '../http/answers.js';
import { CurrentReader } from '../reader/reader.decorators.js';
import type { Reader } from '../reader/reader.js';
import { JourneyExportRepository } from './journey-export.repository.js';

@ApiTags('journey')
@Controller('journey/export')
export class JourneyExportController {
  constructor(private readonly exports: JourneyExportRepository) {}

  /** A file to keep, named after the person and the day. */
  @Get()
  @Answers(JourneyExport)
  async download(@CurrentReader() reader: Reader): Promise<StreamableFile> {
    const { account, pieces } = await this.exports.whole(reader);
    return new StreamableFile(Readable.from(pieces), {
      type: 'application/json; charset=utf-8',
      disposition: `attachment; filename="ullim-${account.handle}-${account.today}.json"`,
    });
  }
}
