import { Controller, Get, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { ReviewFacts, ReviewFactsQuery } from '@ullim/types/review';
import { Answers } from '../http/answers.js';
import { CurrentSignIn } from '../reader/reader.decorators.js';
import type { SignedIn } from '../reader/reader.js';
import { ReviewsService } from './reviews.service.js';

@ApiTags('reviews')
@Controller('review-facts')
export class ReviewFactsController {
  constructor(private readonly reviews: ReviewsService) {}

  @Get()
  @Answers(ReviewFacts)
  facts(@CurrentSignIn() signedIn: SignedIn, @Query({ schema: ReviewFactsQuery }) query: ReviewFactsQuery) {
    return this.reviews.facts(signedIn, query);
  }
}
