import { Controller, Get, Param } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { AttachmentUseList } from '@ullim/types/attachment';
import { IdParams } from '@ullim/types/identity';
import { Answers } from '../http/answers.js';
import { CurrentReader } from '../reader/reader.decorators.js';
import type { Reader } from '../reader/reader.js';
import { AttachmentsService } from './attachments.service.js';

@ApiTags('attachments')
@Controller('reflections/:id/attachments')
export class ReflectionAttachmentsController {
  constructor(private readonly attachments: AttachmentsService) {}

  /** What the addresses in its texts stand for. */
  @Get()
  @Answers(AttachmentUseList)
  list(@CurrentReader() reader: Reader, @Param({ schema: IdParams }) { id }: IdParams) {
    return this.attachments.usesIn(reader, id);
  }
}
