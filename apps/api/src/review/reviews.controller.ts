import { Body, Controller, Delete, Get, Param, Patch, Post, Query, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { IdParams } from '@ullim/types/identity';
import { NewReview, ReviewChanges, ReviewPage, ReviewQuery, ReviewView } from '@ullim/types/review';
import type { FastifyReply } from 'fastify';
import { Answers, Creates } from '../http/answers.js';
import { answerCreation } from '../http/created.js';
import { IfMatch } from '../http/version.js';
import { CurrentReader, CurrentSignIn } from '../reader/reader.decorators.js';
import type { Reader, SignedIn } from '../reader/reader.js';
import { ReviewsService } from './reviews.service.js';

@ApiTags('reviews')
@Controller('reviews')
export class ReviewsController {
  constructor(private readonly reviews: ReviewsService) {}

  @Get()
  @Answers(ReviewPage)
  list(@CurrentReader() reader: Reader, @Query({ schema: ReviewQuery }) query: ReviewQuery) {
    return this.reviews.list(reader, query);
  }

  @Post()
  @Creates(ReviewView)
  async create(
    @CurrentReader() reader: Reader,
    @Body({ schema: NewReview }) body: NewReview,
    @Res({ passthrough: true }) reply: FastifyReply,
  ) {
    return answerCreation(reply, await this.reviews.create(reader, body));
  }

  @Get(':id')
  @Answers(ReviewView)
  read(@CurrentSignIn() signedIn: SignedIn, @Param({ schema: IdParams }) { id }: IdParams) {
    return this.reviews.read(signedIn, id);
  }

  @Patch(':id')
  @Answers(ReviewView)
  change(
    @CurrentSignIn() signedIn: SignedIn,
    @Param({ schema: IdParams }) { id }: IdParams,
    @IfMatch() version: number,
    @Body({ schema: ReviewChanges }) changes: ReviewChanges,
  ) {
    return this.reviews.change(signedIn, { id, version }, changes);
  }

  @Delete(':id')
  @Answers(ReviewView)
  remove(
    @CurrentSignIn() signedIn: SignedIn,
    @Param({ schema: IdParams }) { id }: IdParams,
    @IfMatch() version: number,
  ) {
    return this.reviews.remove(signedIn, { id, version });
  }

  @Delete(':id/removal')
  @Answers(ReviewView)
  bringBack(
    @CurrentSignIn() signedIn: SignedIn,
    @Param({ schema: IdParams }) { id }: IdParams,
    @IfMatch() version: number,
  ) {
    return this.reviews.bringBack(signedIn, { id, version });
  }
}
