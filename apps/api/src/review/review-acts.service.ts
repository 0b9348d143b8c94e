import { Injectable } from '@nestjs/common';
import type { NewReflection } from '@ullim/types/reflection';
import type { ReviewView } from '@ullim/types/review';
import { Editing, type Seen } from '../change/editing.js';
import { type Change, JourneyChanges } from '../change/journey-changes.js';
import { missingLinks } from '../change/missing-links.js';
import { conflict, found } from '../problem/problem.js';
import type { Reader, SignedIn } from '../reader/reader.js';
import { ReflectionsService } from '../reflection/reflections.service.js';
import type { Review } from './review.entity.js';
import { ReviewsRepository } from './reviews.repository.js';

/** What happens to a review: it is kept, and then it can be published. Both can be taken back. */
@Injectable()
export class ReviewActsService {
  constructor(
    private readonly reviews: ReviewsRepository,
    private readonly reflections: ReflectionsService,
    private readonly changes: JourneyChanges,
    private readonly editing: Editing,
  ) {}

  /** What is found now is frozen. */
  keep(signedIn: SignedIn, seen: Seen): Promise<ReviewView> {
    return this.act(signedIn, seen, async (review, change) => {
      if (review.keptAt !== null) throw conflict('It is kept already.');
      const snapshot = await this.reviews.facts(signedIn.reader, review, change, change.db);
      return { keptAt: change.now, snapshot };
    });
  }

  /** A draft with live facts again. */
  takeBackKeeping(signedIn: SignedIn, seen: Seen): Promise<ReviewView> {
    return this.act(signedIn, seen, async (review, change) => {
      if (review.keptAt === null) throw conflict('It is not kept, so it can be changed as it is.');
      if (await isInSight(signedIn.reader, review.reflectionId, change))
        throw conflict('It is published. Take that back first.');
      return { keptAt: null, snapshot: null, reflectionId: null };
    });
  }

  /** Makes the reflection that tells of it. Repeating the request is harmless, whatever the version is by then. */
  publish({ reader }: SignedIn, seen: Seen, body: NewReflection): Promise<ReviewView> {
    return this.changes.make(reader, async (change) => {
      const noun = this.reviews.seenFrom(change);
      const before = await noun.find(reader, seen.id, change.db);
      if (before?.reflectionId === body.id && before.removedAt === null) {
        await this.reflections.createWithin(change, reader, body, 'published');
        return found(await noun.view(reader, seen.id, change.db));
      }
      return this.editing.editWithin(change, reader, seen, noun, async (review) => {
        if (review.keptAt === null) throw conflict('Only what was kept can be published. Keep it first.');
        if (await isInSight(reader, review.reflectionId, change))
          throw conflict('It is published already. Change that reflection, or take this back first.');
        await this.reflections.createWithin(change, reader, body, 'published');
        if (!(await isInSight(reader, body.id, change)))
          throw conflict('That reflection lies in the bin. Bring it back first.');
        return { reflectionId: body.id };
      });
    });
  }

  /** The reflection stays. */
  takeBackPublication(signedIn: SignedIn, seen: Seen): Promise<ReviewView> {
    return this.act(signedIn, seen, async ({ reflectionId }) => {
      if (reflectionId === null) throw conflict('It is not published.');
      return { reflectionId: null };
    });
  }

  private act(
    signedIn: SignedIn,
    seen: Seen,
    become: (review: Review, change: Change) => Promise<Partial<Review>>,
  ): Promise<ReviewView> {
    return this.editing.edit(signedIn.reader, seen, this.reviews.seenFrom(signedIn), become);
  }
}

/** A reflection in the bin is out of sight, and another may take its place. */
async function isInSight(reader: Reader, reflectionId: string | null, { db }: Change): Promise<boolean> {
  if (reflectionId === null) return false;
  return (await missingLinks(reader, 'reflections', [reflectionId], db)).length === 0;
}
