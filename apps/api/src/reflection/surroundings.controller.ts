import { Controller, Get, Param } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { IdParams } from '@ullim/types/identity';
import { SurroundingsView } from '@ullim/types/surroundings';
import { Answers } from '../http/answers.js';
import { found } from '../problem/problem.js';
import { CurrentReader } from '../reader/reader.decorators.js';
import type { Reader } from '../reader/reader.js';
import { SurroundingsRepository } from './surroundings.repository.js';

@ApiTags('reflections')
@Controller('reflections/:id/surroundings')
export class SurroundingsController {
  constructor(private readonly surroundings: SurroundingsRepository) {}

  @Get()
  @Answers(SurroundingsView)
  async around(@CurrentReader() reader: Reader, @Param({ schema: IdParams }) { id }: IdParams) {
    return found(await this.surroundings.around(reader, id));
  }
}
