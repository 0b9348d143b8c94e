import { Controller, Get, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { RemovalPage, RemovalQuery } from '@ullim/types/removal';
import { Answers } from '../http/answers.js';
import { CurrentReader } from '../reader/reader.decorators.js';
import type { Reader } from '../reader/reader.js';
import { RemovalsRepository } from './removals.repository.js';

/** The bin. Each thing in it comes back by `DELETE /api/<nouns>/:id/removal`. */
@ApiTags('removals')
@Controller('removals')
export class RemovalsController {
  constructor(private readonly removals: RemovalsRepository) {}

  @Get()
  @Answers(RemovalPage)
  list(@CurrentReader() reader: Reader, @Query({ schema: RemovalQuery }) query: RemovalQuery) {
    return this.removals.page(reader, query);
  }
}
