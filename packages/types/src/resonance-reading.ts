import { z } from 'zod';
import { HonestMoment } from './honest-date/edtf.js';
import { Id, stored } from './identity.js';
import { pageOf, pageQuery } from './page.js';
import { text } from './words.js';

/** How strongly a goal echoes: 1 distant, 2 thin, 3 soft, 4 clear, 5 full. */
export const LEVELS = [1, 2, 3, 4, 5] as const;
export const Level = z.literal(LEVELS, 'Give a level from 1 to 5.');
export type Level = z.infer<typeof Level>;

const Sentence = text(500);

/** What a reading was given with; at most one is set. */
const occasion = {
  milestoneId: Id.nullable(),
  reflectionId: Id.nullable(),
  reviewId: Id.nullable(),
};

/** `on` is when it was so; `createdAt` when it was written. Several on one date count as the last written. */
export const ReadingView = z.strictObject({
  ...stored,
  ...occasion,
  goalId: Id,
  level: Level,
  sentence: z.string().nullable(),
  on: HonestMoment,
  sample: z.boolean(),
});
export type ReadingView = z.infer<typeof ReadingView>;

export const NewReading = z
  .strictObject({
    id: Id,
    goalId: Id,
    level: Level,
    sentence: Sentence.nullable().default(null),
    /** Today when it is not given. */
    on: HonestMoment.optional(),
    milestoneId: occasion.milestoneId.default(null),
    reflectionId: occasion.reflectionId.default(null),
    reviewId: occasion.reviewId.default(null),
  })
  .superRefine(({ milestoneId, reflectionId, reviewId }, context) => {
    const given = Object.entries({ milestoneId, reflectionId, reviewId }).filter(([, id]) => id !== null);
    for (const [path] of given.slice(1))
      context.addIssue({
        code: 'custom',
        path: [path],
        message: 'A reading is given with one thing at a time.',
      });
  });
export type NewReading = z.infer<typeof NewReading>;

export const ReadingChanges = z
  .strictObject({ level: Level, sentence: Sentence.nullable(), on: HonestMoment })
  .partial();
export type ReadingChanges = z.infer<typeof ReadingChanges>;

export const ReadingQuery = z.strictObject({ ...pageQuery, goal: Id.optional() });
export type ReadingQuery = z.infer<typeof ReadingQuery>;
export const ReadingPage = pageOf(ReadingView);
export type ReadingPage = z.infer<typeof ReadingPage>;
