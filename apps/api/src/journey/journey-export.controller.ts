import { Controller, Get, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { JourneyExport } from '@ullim/types/journey';
import type { FastifyReply } from 'fastify';
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
  async download(
    @CurrentReader() reader: Reader,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<JourneyExport> {
    const journey = await this.exports.whole(reader);
    const { handle, today } = journey.account;
    void reply.header('content-disposition', `attachment; filename="ullim-${handle}-${today}.json"`);
    return journey;
  }
}
