import { Body, Controller, Get, Param, Patch, Post, Query, Req, Res, StreamableFile } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { AttachmentChanges, AttachmentView, NewAttachment, VariantParams } from '@ullim/types/attachment';
import { IdParams } from '@ullim/types/identity';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Answers, AnswersBytes, Creates } from '../http/answers.js';
import { Bytes, TakesBytes } from '../http/bodies.js';
import { answerCreation } from '../http/created.js';
import { answerUnlessKnown } from '../http/not-modified.js';
import { IfMatch } from '../http/version.js';
import { CurrentReader } from '../reader/reader.decorators.js';
import type { Reader } from '../reader/reader.js';
import { AttachmentsService } from './attachments.service.js';
import { etagOf, headersOf } from './content-headers.js';

@ApiTags('attachments')
@Controller('attachments')
export class AttachmentsController {
  constructor(private readonly attachments: AttachmentsService) {}

  /** The body is the file. Sending it again under the same id is harmless. */
  @Post()
  @TakesBytes()
  @Creates(AttachmentView)
  async create(
    @CurrentReader() reader: Reader,
    @Query({ schema: NewAttachment }) about: NewAttachment,
    @Bytes() content: Bytes,
    @Res({ passthrough: true }) reply: FastifyReply,
  ) {
    return answerCreation(reply, await this.attachments.create(reader, about, content));
  }

  /** What its address in a text shows: the file itself. */
  @Get(':id')
  @AnswersBytes()
  whole(
    @CurrentReader() reader: Reader,
    @Param({ schema: IdParams }) { id }: IdParams,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ) {
    return this.stream(reader, { id, width: null }, request, reply);
  }

  /** The same image, smaller. */
  @Get(':id/:width')
  @AnswersBytes()
  smaller(
    @CurrentReader() reader: Reader,
    @Param({ schema: VariantParams }) params: VariantParams,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ) {
    return this.stream(reader, params, request, reply);
  }

  @Patch(':id')
  @Answers(AttachmentView)
  change(
    @CurrentReader() reader: Reader,
    @Param({ schema: IdParams }) { id }: IdParams,
    @IfMatch() version: number,
    @Body({ schema: AttachmentChanges }) changes: AttachmentChanges,
  ) {
    return this.attachments.change(reader, id, version, changes);
  }

  private async stream(
    reader: Reader,
    { id, width }: { id: string; width: number | null },
    request: FastifyRequest,
    reply: FastifyReply,
  ): Promise<StreamableFile> {
    const content = await this.attachments.content(reader, id, width);
    void reply.headers(headersOf(content));
    answerUnlessKnown(request, etagOf(content));
    return new StreamableFile(await this.attachments.open(content), { length: content.bytes });
  }
}
