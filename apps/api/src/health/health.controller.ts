import { Controller, Get } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Health } from '@ullim/types/health';
import { DataSource } from 'typeorm';
import { version } from '../version.js';
import { Answers } from '../http/answers.js';
import { Public } from '../reader/reader.decorators.js';

@ApiTags('health')
@Controller('health')
export class HealthController {
  constructor(private readonly dataSource: DataSource) {}

  /** 200 only while the database answers. */
  @Get()
  @Public()
  @Answers(Health)
  async check() {
    await this.dataSource.query('SELECT 1');
    return { status: 'ok', version };
  }
}
