import { Body, Controller, Delete, Param, Put } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { IdParams } from '@ullim/types/identity';
import { NewReflection } from '@ullim/types/reflection';
import { Keeping, ReviewView } from '@ullim/types/review';
import { Answers } from '../http/answers.js';
import { IfMatch } from '../http/version.js';
import { CurrentSignIn } from '../reader/reader.decorators.js';
import type { SignedIn } from '../reader/reader.js';
import { ReviewActsService } from './review-acts.service.js';

/** PUT does the act, DELETE takes it back. */
@ApiTags('reviews')
@Controller('reviews/:id')
export class ReviewActsController {
  constructor(private readonly acts: ReviewActsService) {}

  @Put('keeping')
  @Answers(ReviewView)
  keep(
    @CurrentSignIn() signedIn: SignedIn,
    @Param({ schema: IdParams }) { id }: IdParams,
    @IfMatch() version: number,
    @Body({ schema: Keeping }) _: Keeping,
  ) {
    return this.acts.keep(signedIn, { id, version });
  }

  @Delete('keeping')
  @Answers(ReviewView)
  takeBackKeeping(
    @CurrentSignIn() signedIn: SignedIn,
    @Param({ schema: IdParams }) { id }: IdParams,
    @IfMatch() version: number,
  ) {
    return this.acts.takeBackKeeping(signedIn, { id, version });
  }

  @Put('publication')
  @Answers(ReviewView)
  publish(
    @CurrentSignIn() signedIn: SignedIn,
    @Param({ schema: IdParams }) { id }: IdParams,
    @IfMatch() version: number,
    @Body({ schema: NewReflection }) body: NewReflection,
  ) {
    return this.acts.publish(signedIn, { id, version }, body);
  }

  @Delete('publication')
  @Answers(ReviewView)
  takeBackPublication(
    @CurrentSignIn() signedIn: SignedIn,
    @Param({ schema: IdParams }) { id }: IdParams,
    @IfMatch() version: number,
  ) {
    return this.acts.takeBackPublication(signedIn, { id, version });
  }
}
