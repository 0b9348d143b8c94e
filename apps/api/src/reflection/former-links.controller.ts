import { Controller, Get, Param } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { FormerLinkList } from '@ullim/types/former-link';
import { IdParams } from '@ullim/types/identity';
import { Answers } from '../http/answers.js';
import { found } from '../problem/problem.js';
import { CurrentReader } from '../reader/reader.decorators.js';
import type { Reader } from '../reader/reader.js';
import { FormerLinks } from './former-links.js';

@ApiTags('reflections')
@Controller('reflections/:id/former-links')
export class FormerLinksController {
  constructor(private readonly links: FormerLinks) {}

  /** Where the links of a text lead that go by addresses of the blog it came from. */
  @Get()
  @Answers(FormerLinkList)
  async list(@CurrentReader() reader: Reader, @Param({ schema: IdParams }) { id }: IdParams) {
    return found(await this.links.of(reader, id));
  }
}
