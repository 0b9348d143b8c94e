import { Injectable } from '@nestjs/common';
import type { HonestDate } from '@ullim/types/honest-date/edtf';
import type {
  NewReview,
  ReviewChanges,
  ReviewFacts,
  ReviewFactsQuery,
  ReviewPage,
  ReviewQuery,
  ReviewView,
} from '@ullim/types/review';
import { type Creation, fingerprint, isRepetition } from '../change/creation.js';
import { Editing, type Seen } from '../change/editing.js';
import { type Change, JourneyChanges } from '../change/journey-changes.js';
import { conflict, found } from '../problem/problem.js';
import type { Reader, SignedIn } from '../reader/reader.js';
import { periodColumns, refuseNotYet } from './review-columns.js';
import { Review } from './review.entity.js';
import { ReviewsRepository } from './reviews.repository.js';

@Injectable()
export class ReviewsService {
  constructor(
    private readonly reviews: ReviewsRepository,
    private readonly changes: JourneyChanges,
    private readonly editing: Editing,
  ) {}

  list(reader: Reader, query: ReviewQuery): Promise<ReviewPage> {
    return this.reviews.page(reader, query);
  }

  async read(signedIn: SignedIn, id: string): Promise<ReviewView> {
    return found(await this.reviews.view(signedIn.reader, id, signedIn));
  }

  /** What a review of the period would open with. Nothing is stored. */
  async facts(signedIn: SignedIn, { period }: ReviewFactsQuery): Promise<ReviewFacts> {
    refuseNotYet(period, signedIn);
    return this.reviews.facts(signedIn.reader, { id: null, period }, signedIn);
  }

  create(reader: Reader, body: NewReview): Promise<Creation<ReviewView>> {
    return this.changes.make(reader, async (change) => {
      const created = !isRepetition(await this.reviews.find(reader, body.id, change.db), body);
      if (created) await insert(reader, body, change);
      return { created, view: found(await this.reviews.view(reader, body.id, change, change.db)) };
    });
  }

  /** The answers always; the period while it is a draft. */
  change(signedIn: SignedIn, seen: Seen, { answers, period }: ReviewChanges): Promise<ReviewView> {
    const noun = this.reviews.seenFrom(signedIn);
    return this.editing.edit(signedIn.reader, seen, noun, async (review, change) => ({
      ...(answers !== undefined && { answers }),
      ...(period !== undefined && period !== review.period && movedTo(period, review, change)),
    }));
  }

  remove(signedIn: SignedIn, seen: Seen): Promise<ReviewView> {
    const noun = this.reviews.seenFrom(signedIn);
    return this.editing.remove(signedIn.reader, seen, noun);
  }

  bringBack(signedIn: SignedIn, seen: Seen): Promise<ReviewView> {
    const noun = this.reviews.seenFrom(signedIn);
    return this.editing.bringBack(signedIn.reader, seen, noun);
  }
}

async function insert(reader: Reader, body: NewReview, change: Change): Promise<void> {
  const { db, now, calendar } = change;
  refuseNotYet(body.period, change);
  await db.insert(Review, {
    accountId: reader.journey,
    id: body.id,
    ...periodColumns(body.period, calendar),
    answers: body.answers,
    keptAt: null,
    snapshot: null,
    reflectionId: null,
    sample: false,
    createdFrom: fingerprint(body),
    version: 1,
    createdAt: now,
    removedAt: null,
  });
}

function movedTo(period: HonestDate, { keptAt }: Review, change: Change): Partial<Review> {
  if (keptAt !== null)
    throw conflict('What was found in its period is kept. Take that back, then change the period.');
  refuseNotYet(period, change);
  return periodColumns(period, change.calendar);
}
