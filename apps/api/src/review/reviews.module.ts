import { Module } from '@nestjs/common';
import { ReflectionsModule } from '../reflection/reflections.module.js';
import { ReviewActsController } from './review-acts.controller.js';
import { ReviewActsService } from './review-acts.service.js';
import { ReviewFactsController } from './review-facts.controller.js';
import { ReviewsController } from './reviews.controller.js';
import { ReviewsRepository } from './reviews.repository.js';
import { ReviewsService } from './reviews.service.js';

@Module({
  imports: [ReflectionsModule],
  controllers: [ReviewsController, ReviewActsController, ReviewFactsController],
  providers: [ReviewsService, ReviewActsService, ReviewsRepository],
  exports: [ReviewsRepository],
})
export class ReviewsModule {}
